import type { Diagnostic, Outcome } from '../../diagnostic.js';
import { hasErrors } from '../../diagnostic.js';
import type { Artifact, Edition, Purpose } from '../../model.js';
import { renderPdf } from './render-pdf.js';

/** Renders the PDF of each edition, `pdf/<instrument>.<locale>.<original>.pdf`. */
export async function renderPdfs(
  editions: readonly Edition[],
  options: { readonly tool: string; readonly purpose?: Purpose; readonly onArtifact?: (artifact: Artifact) => void },
): Promise<Outcome<Artifact[]>> {
  const artifacts: Artifact[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const edition of editions) {
    const { instrument, locale, original } = edition;
    const rendered = await renderPdf(edition, options);
    diagnostics.push(...rendered.diagnostics);
    if (!rendered.value) continue;
    const path = `pdf/${instrument.id}.${locale.id}.${original.id}.pdf`;
    const artifact: Artifact = { path, bytes: rendered.value, format: 'pdf', locale: locale.id, original: original.id };
    artifacts.push(artifact);
    options.onArtifact?.(artifact);
  }
  return { value: hasErrors(diagnostics) ? undefined : artifacts, diagnostics };
}
