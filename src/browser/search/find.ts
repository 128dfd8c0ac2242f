import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';

/** A unit in which every word of a query was found, in any language. */
export interface Hit {
  /** Its place among the units. */
  readonly unit: number;
  /** The words of its texts that answer the query. */
  readonly terms: ReadonlySet<string>;
}

/** The units that answer a query: with the very words first, then with words that begin so, then with words spelt nearly so. */
export function find(index: MiniSearch, query: string): Hit[] {
  const found = index.search(query, { combineWith: 'AND', prefix: true, fuzzy: slips });
  return found
    .map((result) => ({ result, distance: distanceOf(result) }))
    .sort((a, b) => a.distance - b.distance || b.result.score - a.result.score || a.result.id - b.result.id)
    .map(({ result }) => ({ unit: result.id, terms: new Set(result.terms) }));
}

/** How many letters of a word may be wrong; a figure is right or another one. */
function slips(term: string): number | false {
  if (term.length < 4 || /\p{N}/u.test(term)) return false;
  return term.length < 9 ? 1 : 2;
}

/** A slip weighs more than any number of beginnings. */
const slip = 1000;

function distanceOf({ queryTerms, terms }: SearchResult): number {
  return queryTerms.reduce((sum, asked) => {
    if (terms.includes(asked)) return sum;
    return sum + (terms.some((term) => term.startsWith(asked)) ? 1 : slip);
  }, 0);
}
