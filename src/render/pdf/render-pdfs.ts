import type { Diagnostic, Outcome } from '../../diagnostic.js';
import { hasErrors } from '../../diagnostic.js';
import type { Artifact, Edition } from '../../model.js';
import { forgetParagraphs } from './lines/measure-paragraph.js';
import { renderPdf } from './render-pdf.js';
import { synopsisOf } from './synopsis/synopsis.js';
import type { PdfOptions } from './typeset.js';

/** What a caller may decide of the PDF editions. */
export interface PdfsOptions extends Omit<PdfOptions, 'starts'> {
  /** The same unit begins on the same page in all languages of an original. */
  readonly synoptic?: boolean;
}

/** Renders the PDF of each edition, `pdf/<instrument>.<locale>.<original>.pdf`. */
export async function renderPdfs(
  editions: readonly Edition[],
  { synoptic = false, ...options }: PdfsOptions,
): Promise<Outcome<Artifact[]>> {
  forgetParagraphs();
  const artifacts: Artifact[] = [];
  const diagnostics: Diagnostic[] = [];
  const synopses = new Map<string, ReadonlyMap<string, number>>();
  for (const id of synoptic ? new Set(editions.map(({ original }) => original.id)) : []) {
    const planned = await synopsisOf(
      editions.filter(({ original }) => original.id === id),
      options,
    );
    if (!planned.value) return { value: undefined, diagnostics: planned.diagnostics };
    synopses.set(id, planned.value);
  }
  for (const edition of editions) {
    const { instrument, locale, original } = edition;
    const starts = synopses.get(original.id);
    const rendered = await renderPdf(edition, { ...options, ...(starts && { starts }) });
    diagnostics.push(...rendered.diagnostics);
    if (!rendered.value) continue;
    const path = `pdf/${instrument.id}.${locale.id}.${original.id}.pdf`;
    artifacts.push({ path, bytes: rendered.value, format: 'pdf', locale: locale.id, original: original.id });
  }
  return { value: hasErrors(diagnostics) ? undefined : artifacts, diagnostics };
}
