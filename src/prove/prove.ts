import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
import { compareUnits } from './compare-units.js';
import { proveCollation } from './prove-collation.js';
import { readAkomaNtoso } from './read-akoma-ntoso.js';
import { readHtml } from './read-html.js';

/** What was asked of the editions beside their texts. */
export interface Asked {
  /** The same unit begins on the same page in all languages. */
  readonly synoptic: boolean;
}

/** Reads every edition back from the bytes emitted and compares it, unit by unit, with what was meant. */
export async function prove(
  editions: readonly Edition[],
  artifacts: readonly Artifact[],
  { synoptic }: Asked = { synoptic: false },
): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const artifact of artifacts) {
    const { locales } = artifact;
    if (locales) problems.push(...(await proveCollation(collated(editions, { ...artifact, locales }), artifact)));
    const edition = editions.find(
      ({ locale, original }) => locale.id === artifact.locale && original.id === artifact.original,
    );
    if (edition) problems.push(...(await proveArtifact(edition, artifact)));
  }
  if (!synoptic || problems.length > 0) return problems;
  const { proveSynopsis } = await import('./prove-synopsis.js');
  return proveSynopsis(editions, artifacts);
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

async function proveArtifact(edition: Edition, { path, format, bytes }: Artifact): Promise<Diagnostic[]> {
  if (format === 'html') return compareUnits(edition, 'prove/html', path, readHtml(bytes));
  if (format === 'xml') return compareUnits(edition, 'prove/xml', path, readAkomaNtoso(bytes));
  if (format !== 'pdf') return [];
  // The reader of PDF is heavy to load, and an HTML build has no need of it.
  const { provePdf } = await import('./prove-pdf.js');
  return provePdf(edition, path, bytes);
}
