import fc from 'fast-check';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { findElement, ownText } from '../src/prove/html/read-html.js';
import { readPlainMarkup } from '../src/prove/html/read-plain-markup.js';
import { renderHtml } from '../src/render/html/render-html.js';
import { instrument, plan } from './support/folders.js';
import { editionsOf, project } from './support/projects.js';

const parser = unified().use(rehypeParse).freeze();

/** The tags, texts and asked properties of the text of a page, line by line. */
function spell(root: Root): string[] {
  const main = findElement(root, 'main');
  const lines: string[] = [];
  const walk = (node: Root | NonNullable<typeof main>, depth: number): void => {
    for (const child of node.children) {
      if (child.type === 'text') lines.push(`${depth} ${JSON.stringify(child.value)}`);
      if (child.type !== 'element' || child.tagName === 'template') continue;
      const { id, lang, dataFootnoteRef, dataFootnoteBackref } = child.properties;
      lines.push(`${depth} ${child.tagName} ${JSON.stringify([id, lang, dataFootnoteRef, dataFootnoteBackref])}`);
      walk(child, depth + 1);
    }
  };
  if (main) walk(main, 0);
  return main ? [...lines, ownText(main)] : lines;
}

async function pagesOf(folder: string): Promise<string[]> {
  const artifacts = await renderHtml(editionsOf(await project(folder)), [], { editions: true, collation: true });
  return artifacts
    .filter(({ path }) => /^(..|parallel|collation)\/index\.html$/.test(path))
    .map(({ bytes }) => Buffer.from(bytes).toString());
}

describe('a page that is read without a parser that mends', () => {
  test.each([
    ['the Plan', plan],
    ['harbour-accord', instrument('harbour-accord')],
    ['river-compact', instrument('river-compact')],
    ['minimal', instrument('minimal')],
  ])('is every page of %s, and says the same', async (_, folder) => {
    const pages = await pagesOf(folder);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const plain = readPlainMarkup(page);
      expect(plain && spell(plain)).toEqual(spell(parser.parse(page)));
    }
  });

  const inMain = (html: string): string =>
    `<!doctype html><html><head><title>t</title></head><body><main>${html}</main></body></html>`;

  test.each([
    ['<p>one</p><p>two &#x26; &#x3C;</p>', true],
    ['<table><tbody><tr><td>one</td></tr></tbody></table>', true],
    ['<p>one<p>two</p></p>', false],
    ['<p><div>one</div></p>', false],
    ['<p>one<ul><li>two</li></ul></p>', false],
    ['<ul><li>one</ul>', false],
    ['<table>one<tbody><tr><td>two</td></tr></tbody></table>', false],
    ['<table><tr><td>one</td></tr></table>', false],
    ['<table><tbody><tr><td>one</td>two</tr></tbody></table>', false],
    ['<a>one <em><a>two</a></em></a>', false],
    ['<em>one <strong>two</em> three</strong>', false],
    ['<h1>one<h2>two</h2></h1>', false],
    ['<dl><dt>one<dd>two</dd></dt></dl>', false],
    ['<dl><div><dd><div><dt>one</dt></div></dd></div></dl>', false],
    ['<p id="a" id="b">one</p>', false],
    ["<p id='a'>one</p>", false],
    ['<P>one</P>', false],
    ['<p>one<!-- two --></p>', false],
    ['<p>one &amp; two</p>', false],
    ['<p>one & two</p>', false],
    ['<p>&#x80;&#xD800;</p>', false],
    ['<svg><p>one</p></svg>', false],
    ['<textarea>\n<p>one</p></textarea>', false],
    ['<p>one</p></main><p>two</p><main>', false],
    ['<br></br>', false],
    ['<p/>one', false],
    ['<![CDATA[one]]>', false],
    ['<p>one\r</p>', false],
    ['<p>one\0</p>', false],
  ])('%s: %s', (html, isPlain) => {
    const page = inMain(html);
    const plain = readPlainMarkup(page);
    expect(plain !== undefined).toBe(isPlain);
    if (plain) expect(spell(plain)).toEqual(spell(parser.parse(page)));
  });

  const names =
    'p div a em span ul ol li table thead tbody tr td th h2 dl dt dd br hr sup template svg button main'.split(' ');
  const tags = names.flatMap((name) => [`<${name}>`, `</${name}>`]);
  const pieces = fc.constantFrom(...tags, 'one', ' ', '&#x26;', '&lt;', '<td lang="fr" id="x">', '<!-- -->', '<', '"');
  const nested: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('one', ' ', '<br>', '<hr>', ''),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 3 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  })).node;

  test.each([
    ['tags in any order', fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''))],
    ['elements one in another', fc.array(nested, { maxLength: 3 }).map((all) => all.join(''))],
  ])('%s: it is left to the parser, or read alike', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (html) => {
        const page = inMain(html);
        const plain = readPlainMarkup(page);
        if (plain) expect(spell(plain)).toEqual(spell(parser.parse(page)));
      }),
      { numRuns: 2000 },
    );
  });
});
