import { type BuildArguments } from './run-build.js';
import type { ExitCode, Terminal } from './terminal.js';
/** `alternat build` of many instruments: one that fails does not stop the others, and the exit code is the worst. */
export declare function runBuildMany(folders: readonly string[], options: BuildArguments, terminal: Terminal): Promise<ExitCode>;
