import type { Diagnostic } from '../diagnostic.js';
import { editionOf } from '../edition-of.js';
import type { Artifact, Edition } from '../model.js';
import { compareUnits } from './compare-units.js';
import { readHtml } from './html/read-html.js';
import { proveCollation } from './prove-collation.js';

/** Reads every page and collation back from the bytes emitted and compares it, unit by unit, with what was meant. */
export async function prove(editions: readonly Edition[], artifacts: readonly Artifact[]): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const artifact of artifacts) {
    const { locales, path, format, bytes } = artifact;
    if (locales) problems.push(...(await proveCollation(collated(editions, { ...artifact, locales }), artifact)));
    const edition = editionOf(artifact, editions);
    if (!edition) continue;
    if (format === 'html') problems.push(...compareUnits(edition, 'prove/html', path, readHtml(bytes)));
  }
  return problems;
}

/** The editions that a collation sets side by side: those of its original, or the public ones. */
function collated(
  editions: readonly Edition[],
  { locales, original }: Pick<Artifact, 'original'> & { readonly locales: readonly string[] },
): Edition[] {
  return locales.flatMap((id) =>
    editions.filter(
      (edition) => edition.locale.id === id && edition.original.id === (original ?? edition.locale.original),
    ),
  );
}
