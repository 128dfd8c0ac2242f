import type { Artifact, Edition } from '../../model.js';
import { makeIndex, SEARCH_VARIABLE, type SearchUnit } from '../../search/search-index.js';
import { inOrder } from '../in-order.js';

/**
 * Makes `search/index-data.js`: the units of all languages and the index over them, as a classic script that sets a
 * variable, which a browser lets a page load from the disk too.
 */
export function searchData(published: readonly Edition[]): Artifact {
  const { editions } = inOrder(published);
  const locales = editions.map(({ locale: { id, tag, dir, endonym } }) => ({ id, tag, dir, endonym }));
  const units = unitsOf(editions);
  const data = JSON.stringify({ locales, units, index: makeIndex(units, locales) });
  // Read as JSON, which is quicker than as a program, and no key of it can be taken for a prototype.
  const bytes = new TextEncoder().encode(`globalThis.${SEARCH_VARIABLE}=JSON.parse(${inQuotes(data)});\n`);
  return { path: 'search/index-data.js', bytes, format: 'js' };
}

/** A text as a literal in single quotes, of which JSON has few. */
function inQuotes(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The units of all editions in the order of the first, those that it lacks behind them, with the headings above each. */
function unitsOf(editions: readonly Edition[]): SearchUnit[] {
  const ids = [...new Set(editions.flatMap(({ units }) => units.map(({ id }) => id)))];
  const places = new Map(ids.map((id, at) => [id, at]));
  const texts = editions.map(({ units }) => new Map(units.map(({ id, text }) => [id, text])));
  const depths = new Map(editions.flatMap(({ outline }) => outline.map(({ unit, depth }) => [unit, depth] as const)));
  let open: { readonly depth: number; readonly at: number }[] = [];
  return ids.map((id) => {
    const depth = depths.get(id);
    if (depth !== undefined) open = open.filter((heading) => heading.depth < depth);
    const under = open.map(({ at }) => at);
    if (depth !== undefined) open = [...open, { depth, at: places.get(id) ?? 0 }];
    return { id, under, texts: texts.map((own) => own.get(id) ?? '') };
  });
}
