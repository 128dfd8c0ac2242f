import type { Outcome } from './diagnostic.js';
import type { Artifact, Edition, Purpose } from './model.js';

/** What is asked of PDF editions; plain data, so that it can be told to a thread. */
export interface PdfSettings {
  /** Name and version of the tool. */
  readonly tool: string;
  readonly purpose?: Purpose;
  /** The same unit begins on the same page in the editions of all languages. */
  readonly synoptic: boolean;
}

/** render → prove: the PDF of each edition, read back and held against it. */
export async function makePdfs(editions: readonly Edition[], settings: PdfSettings): Promise<Outcome<Artifact[]>> {
  const [{ renderPdfs }, { provePdfs }] = await loadPdfSide();
  const rendered = await renderPdfs(editions, settings);
  if (!rendered.value) return rendered;
  const unproven = provePdfs(editions, rendered.value, settings);
  return unproven.length > 0 ? { value: undefined, diagnostics: unproven } : rendered;
}

/** Loads all that PDFs need, for those who will make some and have nothing else to do. */
export async function preparePdfs(): Promise<void> {
  await loadPdfSide();
  const { prepare } = await import('./render/pdf/typeset.js');
  await prepare();
}

// The PDF side is heavy to load, and a check or an HTML build has no need of it.
function loadPdfSide() {
  return Promise.all([import('./render/pdf/render-pdfs.js'), import('./prove/prove-pdfs.js')]);
}
