import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
import { readPdf } from './pdf-text.js';

/** Proves that each unit begins on the same page in the PDF editions of all languages of an original. */
export async function proveSynopsis(
  editions: readonly Edition[],
  artifacts: readonly Artifact[],
): Promise<Diagnostic[]> {
  const meant = new Set(editions.flatMap(({ units }) => units.map(({ id }) => id)));
  const pages = new Map<string, { readonly page: number; readonly locale: string }>();
  const problems: Diagnostic[] = [];
  for (const { format, locale, original, path, bytes } of artifacts) {
    if (format !== 'pdf' || locale === undefined) continue;
    for (const { id, page } of (await readPdf(bytes)).units) {
      if (!meant.has(id)) continue;
      const key = `${original} ${id}`;
      const other = pages.get(key);
      pages.set(key, other ?? { page, locale });
      if (!other || other.page === page) continue;
      const message = `${path}: the unit begins on page ${page}, and on page ${other.page} in \`${other.locale}\``;
      problems.push({ rule: 'prove/pdf', severity: 'error', message, unit: id, locales: [locale] });
    }
  }
  return problems;
}
