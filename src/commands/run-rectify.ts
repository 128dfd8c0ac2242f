import { buildProcesVerbal } from '../build-proces-verbal.js';
import type { Format } from '../make-editions.js';
import { reportArtifact, reportPublication } from './report-publication.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface RectifyArguments {
  readonly out: string;
  readonly before?: string;
  readonly format: readonly Format[];
  readonly quiet: boolean;
  readonly json: boolean;
}

/** `alternat rectify`: draws up the procès-verbal of rectification of the instrument in `dir`. */
export async function runRectify(dir: string, options: RectifyArguments, terminal: Terminal): Promise<ExitCode> {
  const { out, before, format, quiet, json } = options;
  const publication = { dir, out, quiet, json };
  const built = await buildProcesVerbal(dir, {
    out,
    ...(before !== undefined && { before }),
    formats: format,
    onArtifact: (artifact) => reportArtifact(artifact, publication, terminal),
  });
  return reportPublication(built, publication, terminal);
}
