import { join } from 'node:path';
import { build, type Format } from '../build.js';
import type { RuleSetting } from '../concord/run-rules.js';
import { reportArtifact, reportPublication } from './report-publication.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface BuildArguments {
  readonly out?: string;
  readonly locale?: readonly string[];
  readonly format: readonly Format[];
  readonly synoptic?: boolean;
  readonly asTransmitted: boolean;
  readonly draft?: boolean;
  readonly certifiedCopy?: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly rule: Readonly<Record<string, RuleSetting>>;
}

/** `alternat build`: renders, proves and publishes the editions of the instrument in `dir`. */
export async function runBuild(dir: string, options: BuildArguments, terminal: Terminal): Promise<ExitCode> {
  const out = options.out ?? join(dir, 'dist');
  const publication = { dir, out, quiet: options.quiet, json: options.json };
  const built = await build(dir, {
    out,
    ...(options.locale && { locales: options.locale }),
    formats: options.format,
    synoptic: options.synoptic ?? false,
    asTransmitted: options.asTransmitted,
    purpose: { draft: options.draft ?? false, certifiedCopy: options.certifiedCopy ?? false },
    rules: options.rule,
    onArtifact: (artifact) => reportArtifact(artifact, publication, terminal),
  });
  return reportPublication(built, publication, terminal);
}
