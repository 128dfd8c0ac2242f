import type { Outcome } from '../../../diagnostic.js';
import type { Artifact, Edition } from '../../../model.js';
import { directionFaults, metadataOf } from '../render-pdf.js';
import { type PdfOptions, typeset } from '../typeset.js';
import { collationDocument } from './collation-document.js';
import { collationStyle } from './collation-style.js';

/** Renders the editions of one original side by side, `pdf/<instrument>.collation.<original>.pdf`. */
export async function renderCollationPdf(
  editions: readonly Edition[],
  options: PdfOptions,
): Promise<Outcome<Artifact>> {
  const faults = editions.flatMap(directionFaults);
  const [first] = editions;
  if (!first || faults.length > 0) return { value: undefined, diagnostics: faults };
  const { instrument, original } = first;
  const leading = editions.find(({ locale }) => locale.id === instrument.defaultLocale) ?? first;
  const metadata = {
    ...metadataOf(leading, options, 'collation'),
    title: editions.map(({ title }) => title).join(' · '),
    subject: editions.map(({ chrome }) => chrome.collation).join(' · '),
  };
  const { value: bytes, diagnostics } = await typeset(
    (style, typeface, report) => {
      const turned = collationStyle(style);
      return { document: collationDocument(editions, turned, typeface, report), style: turned };
    },
    metadata,
    options,
  );
  if (!bytes) return { value: undefined, diagnostics };
  const path = `pdf/${instrument.id}.collation.${original.id}.pdf`;
  const locales = editions.map(({ locale }) => locale.id);
  return { value: { path, bytes, format: 'pdf', original: original.id, locales }, diagnostics };
}
