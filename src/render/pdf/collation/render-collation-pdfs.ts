import { type Diagnostic, hasErrors, type Outcome } from '../../../diagnostic.js';
import type { Artifact, Edition } from '../../../model.js';
import { directionFaults, metadataOf } from '../render-pdf.js';
import { type PdfOptions, typeset } from '../typeset.js';
import { collationDocument } from './collation-document.js';
import { collationStyle } from './collation-style.js';

/** Renders the editions of each original side by side, `pdf/<instrument>.collation.<original>.pdf`. */
export async function renderCollationPdfs(
  editions: readonly Edition[],
  options: PdfOptions,
): Promise<Outcome<Artifact[]>> {
  const diagnostics: Diagnostic[] = editions.flatMap(directionFaults);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const artifacts: Artifact[] = [];
  for (const original of new Set(editions.map((edition) => edition.original.id))) {
    const sideBySide = editions.filter((edition) => edition.original.id === original);
    const { value: bytes, diagnostics: found } = await render(sideBySide, options);
    diagnostics.push(...found);
    if (!bytes) continue;
    const path = `pdf/${editions[0]?.instrument.id}.collation.${original}.pdf`;
    const locales = sideBySide.map(({ locale }) => locale.id);
    artifacts.push({ path, bytes, format: 'pdf', original, locales });
  }
  return { value: hasErrors(diagnostics) ? undefined : artifacts, diagnostics };
}

async function render(editions: readonly Edition[], options: PdfOptions): Promise<Outcome<Uint8Array>> {
  const [first] = editions;
  const main = editions.find(({ locale, instrument }) => locale.id === instrument.defaultLocale) ?? first;
  if (!main) return { value: undefined, diagnostics: [] };
  const metadata = {
    ...metadataOf(main, options, 'collation'),
    title: editions.map(({ title }) => title).join(' · '),
    subject: editions.map(({ chrome }) => chrome.collation).join(' · '),
  };
  return typeset(
    (base, typeface, report) => {
      const style = collationStyle(base);
      return { document: collationDocument(editions, style, typeface, report, options.purpose), style };
    },
    metadata,
    options,
  );
}
