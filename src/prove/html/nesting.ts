const words = (names: string): string[] => names.split(' ');

const phrases = words('a abbr br button code dfn em input ins label mark span strong sub sup svg');
const headings = words('h1 h2 h3 h4 h5 h6');
const blocks = words(
  'blockquote details div dl fieldset footer header hr main nav ol p search section table template ul',
);
const flow = new Set([...phrases, ...headings, ...blocks]);

/**
 * What may stand in an element for a browser to leave it there. Where every element is closed by its own tag, no rule of
 * the HTML Standard's tree construction moves, closes or adds one, as long as each stands in what is named here.
 */
const mayHold: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['', new Set(['html'])],
  ['html', new Set(words('head body'))],
  ['head', new Set(words('meta link title script'))],
  ...words('body main section div header footer nav blockquote search li td th dd template').map(
    (name): [string, ReadonlySet<string>] => [name, flow],
  ),
  ['fieldset', new Set([...flow, 'legend'])],
  ['details', new Set([...flow, 'summary'])],
  ...[...words('p summary legend dt'), ...headings, ...phrases].map((name): [string, ReadonlySet<string>] => [
    name,
    new Set(phrases),
  ]),
  ['ul', new Set(['li'])],
  ['ol', new Set(['li'])],
  ['dl', new Set(words('dt dd div'))],
  ['table', new Set(words('thead tbody'))],
  ['thead', new Set(['tr'])],
  ['tbody', new Set(['tr'])],
  ['tr', new Set(words('th td'))],
  ['svg', new Set(words('title path'))],
]);

/** Elements that have no end. */
export const isVoid: ReadonlySet<string> = new Set(words('meta link br hr input'));

/** Elements in which a browser lets no other text stand than white space. */
export const isWordless: ReadonlySet<string> = new Set(words('html head table thead tbody tr'));

/** Elements that close another of their kind, however deep in it they stand. */
const isAlone: ReadonlySet<string> = new Set(words('a button'));

/** Elements of which a page has one. */
const isOnce: ReadonlySet<string> = new Set(words('html head body main'));

/** Whether a browser leaves an element where it stands, given the open elements, outermost first, and those that came before. */
export function isPlaced(name: string, open: readonly string[], before: Set<string>): boolean {
  if (isOnce.has(name)) {
    if (before.has(name)) return false;
    before.add(name);
  }
  if (isAlone.has(name) && open.includes(name)) return false;
  const parent = open.at(-1) ?? '';
  if (parent === 'div' && open.at(-2) === 'dl') return name === 'dt' || name === 'dd';
  return mayHold.get(parent)?.has(name) ?? false;
}
