import type { Edition } from '../model.js';

/** The editions that the public reads: each language in the order of parties that is its own. */
export function publishedOf(editions: readonly Edition[]): Edition[] {
  return editions.filter(({ locale, original }) => locale.original === original.id);
}
