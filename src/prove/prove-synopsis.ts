import type { Diagnostic } from '../diagnostic.js';
import type { Edition } from '../model.js';

/** Where the units of a PDF edition begin. */
export interface Paged {
  readonly edition: Edition;
  readonly path: string;
  /** The page of each unit. */
  readonly pages: ReadonlyMap<string, number>;
}

/** Proves that each unit begins on the same page in the PDF editions of all languages of an original. */
export function proveSynopsis(files: readonly Paged[]): Diagnostic[] {
  const meant = new Set(files.flatMap(({ edition }) => edition.units.map(({ id }) => id)));
  const firsts = new Map<string, { readonly page: number; readonly locale: string }>();
  const problems: Diagnostic[] = [];
  for (const { edition, path, pages } of files) {
    const locale = edition.locale.id;
    for (const [id, page] of pages) {
      if (!meant.has(id)) continue;
      const key = `${edition.original.id} ${id}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, { page, locale });
      if (!first || first.page === page) continue;
      const message = `${path}: the unit begins on page ${page}, and on page ${first.page} in \`${first.locale}\``;
      problems.push({ rule: 'prove/pdf', severity: 'error', message, unit: id, locales: [locale] });
    }
  }
  return problems;
}
