import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { en } from '../src/language/site/en.js';
import type { Edition } from '../src/model.js';

const filler =
  'The parties shall, within the limits of the means at their disposal and in accordance with the laws of each, cooperate in the measurement of the river. ';

/** Every element that an edition may hold, in a text long enough for some pages. */
const body = `
<section data-part="treaty">
  <h1 id="treaty.title">Treaty on the River<br>and its Banks</h1>
  <div class="subtitle"><p id="treaty.subtitle">with one annex</p></div>
  <h2 id="treaty.general">General provisions</h2>
  <p id="treaty.first">First, <em>with <strong>due</strong> regard</em> to the <code>gauge</code>, H<sub>2</sub>O and the 3<sup>rd</sup> bank,<sup><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup> see <a href="https://example.org/a?b=1&amp;c=2">the register</a> and <a href="#treaty.second">below</a>: <span lang="fr">l’eau</span> costs 5\u00A0000\u00A0francs. ${filler.repeat(4)}</p>
  <blockquote><p id="treaty.quote">${filler}</p></blockquote>
  <ul>
    <li id="treaty.one">one:
      <ul><li id="treaty.two">two:
        <ul><li id="treaty.three">three:
          <ul><li id="treaty.four">four ${filler.repeat(2)}</li></ul>
        </li></ul>
      </li></ul>
    </li>
  </ul>
  <ol start="3"><li id="treaty.third">${filler}</li><li id="treaty.fourth">${filler}</li></ol>
  <h3 id="treaty.table">Levels</h3>
  <table><thead><tr><th id="treaty.head.a">Station</th><th id="treaty.head.b">Rule</th></tr></thead><tbody>
  ${Array.from({ length: 30 }, (_, row) => `<tr><td id="treaty.row.${row}.a">No ${row}</td><td id="treaty.row.${row}.b">${filler}</td></tr>`).join('')}
  </tbody></table>
  <hr>
  <p id="treaty.second">https://example.org/${'a-very-long-address/'.repeat(12)}</p>
  <section class="testimonium">
    <p id="treaty.done">Done in duplicate.</p>
    <div class="signatures" id="treaty.signature">
      <div class="signature"><p>For the first party</p></div><div class="signature"><p>For the second party</p></div>
    </div>
  </section>
  <section class="footnotes"><h2 id="notes">Notes</h2><ol><li id="fn-1"><p id="treaty.note">A note. <a href="#fnref-1" data-footnote-backref>↑</a></p></li></ol></section>
</section>
<section data-part="annex"><h1 id="annex.title">Annex</h1><p id="annex.text">${filler.repeat(3)}</p></section>`;

const backMatter = '<section class="imprint"><h2 id="back-imprint">Imprint</h2><p>Digest</p></section>';

const chrome = {
  contents: 'Contents',
  page: 'Page {{page}} of {{pages}}',
  'original.first': 'Original of the first party',
  asTransmitted: 'As transmitted',
  'sign.name': 'Name',
  'sign.office': 'Office',
  'sign.seal': 'Seal',
};

/** An edition made by hand, with its units and its outline taken from its elements. */
export function pdfEdition(changes: Partial<Edition> & { html?: string } = {}): Edition {
  const { html = body, ...rest } = changes;
  const tree = parse(html);
  const blocks = elementsOf(tree).filter(({ properties }) => /^(treaty|annex)\./.test(String(properties.id)));
  return {
    instrument: {
      id: 'river',
      url: undefined,
      parties: ['first', 'second'],
      originals: [],
      locales: [],
      defaultLocale: 'en',
      signature: { unit: 'treaty.done', date: '1999-12-31', place: 'town' },
      inEffect: {},
      parts: ['treaty', 'annex'],
      facts: {},
      rules: {},
    },
    locale: { id: 'en', tag: 'en-GB', dir: 'ltr', endonym: 'English', original: 'first' },
    original: { id: 'first', order: ['first', 'second'] },
    asTransmitted: false,
    title: 'Treaty on the River & its Banks',
    description: 'A treaty for <tests>',
    body: tree,
    backMatter: parse(backMatter),
    outline: blocks
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map((element) => ({ unit: idOf(element), depth: Number(element.tagName[1]), text: textOf(element) })),
    units: blocks.map((element) => ({ id: idOf(element), kind: 'paragraph', text: textOf(element), marks: [] })),
    rectified: [],
    concepts: [],
    chrome,
    site: en,
    furniture: [],
    digest: '00',
    ...rest,
  };
}

function parse(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

function elementsOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
}

function idOf(element: Element): string {
  return String(element.properties.id);
}

/** A unit's own text, as the edition states it. */
function textOf(element: Element): string {
  const collect = (node: Element): string =>
    node.children
      .map((child) => {
        if (child.type === 'text') return child.value;
        if (child.type !== 'element' || child.tagName === 'ul' || /^fn|^#fn/.test(String(child.properties.href)))
          return '';
        if (child.tagName === 'br') return ' ';
        const note = child.children.some(
          (inner) => inner.type === 'element' && inner.properties.dataFootnoteRef !== undefined,
        );
        if (note || child.properties.dataFootnoteBackref !== undefined) return '';
        return child.tagName === 'div' || child.tagName === 'p' ? ` ${collect(child)} ` : collect(child);
      })
      .join('');
  return collect(element)
    .replace(/[ \n]+/g, ' ')
    .trim();
}
