import type { Element, ElementContent, Root } from 'hast';
import type { Artifact, Edition } from '../../model.js';
import { type CollatedRow, collate } from '../collation/collate.js';
import { imprint } from '../collation/imprint.js';
import { element } from './element.js';
import { fillTemplate } from './template.js';

/** Renders `collation/index.html`: the public editions side by side, a row a unit; `linked` when their own pages are published. */
export function renderCollation(
  published: readonly Edition[],
  template: Root,
  { linked, draft }: { readonly linked: boolean; readonly draft: boolean },
): Artifact {
  const [first] = published;
  const editions =
    first?.instrument.locales.flatMap(({ id }) => published.filter(({ locale }) => locale.id === id)) ?? [];
  const leading = editions.find(({ locale, instrument }) => locale.id === instrument.defaultLocale) ?? first;
  const bytes = fillTemplate(template, {
    lang: leading?.locale.tag ?? 'und',
    dir: leading?.locale.dir ?? 'ltr',
    title: editions.map(({ title }) => title).join(' · '),
    head: [element('meta', { name: 'description', content: leading?.chrome.collation ?? '' })],
    slots: {
      title: inAll(editions, 'collation'),
      furniture: [
        ...(draft ? inAll(editions, 'draft') : []),
        ...(first?.asTransmitted ? inAll(editions, 'asTransmitted') : []),
      ],
      text: [table(editions, linked)],
      back: editions.map((edition) => element('section', inLanguage(edition), ...imprint(edition))),
    },
  });
  return { path: 'collation/index.html', bytes, format: 'html', locales: editions.map(({ locale }) => locale.id) };
}

function table(editions: readonly Edition[], linked: boolean): Element {
  const heads = editions.map((edition) => {
    const { id, endonym } = edition.locale;
    const name = linked ? element('a', { href: `../${id}/index.html` }, endonym) : endonym;
    return element('th', { scope: 'col', ...inLanguage(edition) }, name);
  });
  const rows = collate(editions).map((row) => tableRow(row, editions));
  return element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows));
}

function tableRow({ id, depth, isHeading, startsPart, cells }: CollatedRow, editions: readonly Edition[]): Element {
  const className = [...(isHeading ? ['head'] : []), ...(startsPart ? ['part'] : [])];
  const properties = { id, ...(depth > 0 && { dataDepth: depth }), ...(className.length > 0 && { className }) };
  return element(
    'tr',
    properties,
    ...editions.map((edition, index) => element('td', inLanguage(edition), ...(cells[index] ?? []))),
  );
}

/** A word of the page in each language. */
function inAll(editions: readonly Edition[], key: string): ElementContent[] {
  return editions.flatMap((edition, index): ElementContent[] => {
    const words = element('span', inLanguage(edition), edition.chrome[key] ?? '');
    return index === 0 ? [words] : [{ type: 'text', value: ' · ' }, words];
  });
}

function inLanguage({ locale }: Edition) {
  return { lang: locale.tag, dir: locale.dir };
}
