import { type BuildArguments, runBuild } from '../../src/commands/run-build.js';
import { type CheckArguments, runCheck } from '../../src/commands/run-check.js';
import { Paper } from './terminals.js';

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly results: string;
  readonly messages: string;
}

/** Runs `alternat check` in a folder, in this process. */
export function check(folder: string, options: Partial<CheckArguments> = {}): Promise<Ran> {
  return checkMany([folder], options);
}

/** Runs `alternat check` with several folders, or that of a workspace, in this process. */
export async function checkMany(folders: readonly string[], options: Partial<CheckArguments> = {}): Promise<Ran> {
  const paper = new Paper();
  const code = await runCheck(folders, { format: 'pretty', quiet: false, fix: false, rule: {}, ...options }, paper);
  return { code, results: paper.results, messages: paper.messages };
}

/** Runs `alternat build` in a folder, in this process; HTML only, for speed. */
export function build(folder: string, options: Partial<BuildArguments> = {}): Promise<Ran> {
  return buildMany([folder], options);
}

/** Runs `alternat build` with several folders, or that of a workspace, in this process; HTML only, for speed. */
export async function buildMany(folders: readonly string[], options: Partial<BuildArguments> = {}): Promise<Ran> {
  const paper = new Paper();
  const given = { format: ['html'], asTransmitted: false, quiet: false, json: false, rule: {}, ...options } as const;
  const code = await runBuild(folders, given, paper);
  return { code, results: paper.results, messages: paper.messages };
}
