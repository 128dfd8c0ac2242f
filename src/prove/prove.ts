import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
import { compareUnits } from './compare-units.js';
import { readHtml } from './html/read-html.js';
import { proveCollation } from './prove-collation.js';
import { type Paged, proveSynopsis } from './prove-synopsis.js';
import { readAkomaNtoso } from './read-akoma-ntoso.js';

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
  const paged: Paged[] = [];
  for (const artifact of artifacts) {
    const { locales, locale, original, path, format, bytes } = artifact;
    if (locales) problems.push(...(await proveCollation(collated(editions, { ...artifact, locales }), artifact)));
    const edition = editions.find((one) => one.locale.id === locale && one.original.id === original);
    if (!edition) continue;
    if (format === 'html') problems.push(...compareUnits(edition, 'prove/html', path, readHtml(bytes)));
    if (format === 'xml') problems.push(...compareUnits(edition, 'prove/xml', path, readAkomaNtoso(bytes)));
    if (format !== 'pdf') continue;
    // An HTML build has no need of the reader of PDF.
    const { provePdf } = await import('./prove-pdf.js');
    const proved = provePdf(edition, artifact);
    problems.push(...proved.problems);
    if (synoptic) paged.push({ edition, path, pages: proved.pages });
  }
  return problems.length > 0 ? problems : proveSynopsis(paged);
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
