import type { Element, ElementContent, Properties } from 'hast';
import type { Edition } from '../../model.js';
import { type CollatedRow, collate } from '../collation/collate.js';
import type { Discordance } from './discordances.js';
import { element } from './element.js';
import { markPassages } from './mark-passages.js';

/** What a table of rows leads to and marks beside its texts. */
export interface RowTableOptions {
  /** Whether each language has a page of its own, to which its head leads. */
  readonly linked: boolean;
  /** By unit: the rows to be marked. */
  readonly discordances?: ReadonlyMap<string, Discordance>;
}

/** Editions side by side as a table, a column a language and a row a unit; the last cell of a row is the place of its permalink and mark. */
export function rowTable(editions: readonly Edition[], leading: Edition, options: RowTableOptions): Element {
  const heads = editions.map((edition) => {
    const { id, endonym } = edition.locale;
    const name = options.linked ? element('a', { href: `../${id}/index.html` }, endonym) : endonym;
    return element('th', { scope: 'col', ...inLanguage(edition) }, name);
  });
  const head = element('tr', {}, ...heads, element('td', { className: ['place'] }));
  const rows = collate(editions).map((row) => tableRow(row, editions, leading, options));
  return element('table', { className: ['rows'] }, element('thead', {}, head), element('tbody', {}, ...rows));
}

/** The attributes of an element in the language of an edition. */
export function inLanguage({ locale }: Edition): Properties {
  return { lang: locale.tag, dir: locale.dir };
}

function tableRow(
  { id, depth, isHeading, startsPart, cells }: CollatedRow,
  editions: readonly Edition[],
  { site, locale }: Edition,
  { discordances }: RowTableOptions,
): Element {
  const discordance = discordances?.get(id);
  const className = [
    ...(isHeading ? ['head'] : []),
    ...(startsPart ? ['part'] : []),
    ...(discordance ? ['discordant'] : []),
  ];
  const properties = { id, ...(depth > 0 && { dataDepth: depth }), ...(className.length > 0 && { className }) };
  const texts = editions.map((edition, index) => {
    const { tag, dir } = edition.locale;
    const language = { lang: tag, ...(dir !== locale.dir && { dir }) };
    const { content, isApart } = markedCell(cells[index] ?? [], edition, discordance);
    return element('td', { ...language, ...(isApart && { className: ['apart'] }) }, ...content);
  });
  const permalink = element('a', { className: ['permalink'], href: hashOf(id), ariaLabel: site.permalink });
  const place = element('td', { className: ['place'] }, permalink, ...(discordance ? [mark(discordance, site)] : []));
  return element('tr', properties, ...texts, place);
}

/** The words at issue are marked; where none are known, the cell of a language that stands apart is. */
function markedCell(
  content: readonly ElementContent[],
  { locale }: Edition,
  discordance: Discordance | undefined,
): { readonly content: readonly ElementContent[]; readonly isApart: boolean } {
  const passages = discordance?.passages.get(locale.id);
  if (!passages) return { content, isApart: false };
  const marked = markPassages(content, passages);
  return marked ? { content: marked, isApart: false } : { content, isApart: true };
}

function mark({ rules }: Discordance, { discordance }: Edition['site']): Element {
  return element(
    'span',
    { className: ['mark'], role: 'img', ariaLabel: `${discordance} (${rules.join(', ')})`, title: rules.join(', ') },
    '≠',
  );
}

function hashOf(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
