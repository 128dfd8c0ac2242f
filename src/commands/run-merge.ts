import { rules } from '../concord/registry.js';
import type { Diagnostic, Outcome } from '../diagnostic.js';
import { mergePublications } from '../merge-publications.js';
import { pretty } from '../report/pretty.js';
import { version } from '../version.js';
import { findInstruments } from '../workspace/find-instruments.js';
import { instrumentId } from '../workspace/instrument-id.js';
import { workspaceFile } from '../workspace/workspace-file.js';
import { exitCode } from './exit-code.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface MergeArguments {
  readonly out: string;
  /** The workspace whose instruments must all be there; where absent, that of this folder, if it is one. */
  readonly workspace?: string;
  readonly json: boolean;
}

/** `alternat merge`: joins what shards have published, verified, and says what of the workspace is missing. */
export async function runMerge(
  folders: readonly string[],
  options: MergeArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { value: merged, diagnostics } = await mergePublications(folders, options.out);
  const workspace = options.workspace ?? (workspaceFile('.') === undefined ? undefined : '.');
  const absent = merged && workspace !== undefined ? await missing(workspace, merged) : { value: [], diagnostics: [] };
  const problems = [...diagnostics, ...absent.diagnostics];
  if (options.json) {
    const told = { merged: merged ?? [], missing: absent.value ?? [], diagnostics: problems };
    terminal.out(`${JSON.stringify(told, null, 2)}\n`);
    return exitCode(problems);
  }
  if (problems.length > 0)
    terminal.err(pretty(problems, { version, rules, base: process.cwd(), colour: terminal.colour }));
  if (merged) terminal.out(`${merged.length} publications in ${options.out}\n`);
  else terminal.err('Nothing was merged.\n');
  return exitCode(problems);
}

async function missing(workspace: string, merged: readonly { instrument: string }[]): Promise<Outcome<string[]>> {
  const found = await findInstruments([workspace]);
  const there = new Set(merged.map(({ instrument }) => instrument));
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const value: string[] = [];
  for (const folder of found.value ?? []) {
    const id = await instrumentId(folder);
    if (id !== undefined && there.has(id)) continue;
    value.push(folder);
    const message = `no publication of the instrument in ${folder} is among them`;
    diagnostics.push({ rule: 'merge/missing', severity: 'error', message });
  }
  return { value, diagnostics };
}
