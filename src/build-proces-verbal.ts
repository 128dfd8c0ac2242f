import { type BuildOptions, check, publishMade } from './build.js';
import { type Diagnostic, hasErrors, type Outcome } from './diagnostic.js';
import { procesVerbal } from './localize/proces-verbal.js';
import { type Format, makeEditions } from './make-editions.js';
import { rectify } from './message/rectify.js';
import type { Artifact } from './model.js';
import { tool } from './version.js';

export interface ProcesVerbalOptions extends Pick<BuildOptions, 'out' | 'onArtifact'> {
  readonly formats: readonly Format[];
  /** Folder of the version before; where absent, the recorded rectifications are set out. */
  readonly before?: string;
}

/** check → draw up → render → prove → publish: the procès-verbal of rectification of the instrument in a folder, in every language. */
export async function buildProcesVerbal(root: string, options: ProcesVerbalOptions): Promise<Outcome<Artifact[]>> {
  const { before, out, ...rest } = options;
  const refused = (diagnostics: readonly Diagnostic[]): Outcome<Artifact[]> => ({ value: undefined, diagnostics });
  const now = await check(root);
  if (!now.value || hasErrors(now.diagnostics)) return refused(now.diagnostics);
  const then = before === undefined ? undefined : await check(before);
  // Discordance is what a procès-verbal mends: of the version before, no more is asked than that it can be read.
  if (then && !then.value) return refused(then.diagnostics);
  const { project, editions } = now.value;
  const drawn = procesVerbal({ project: rectify(project), editions, before: then?.value?.editions, tool });
  if (!drawn.value) return refused(drawn.diagnostics);
  const made = await makeEditions(drawn.value, rest, { diagnostics: now.diagnostics });
  return publishMade(made, out);
}
