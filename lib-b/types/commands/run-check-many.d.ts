import { type CheckArguments } from './run-check.js';
import type { ExitCode, Terminal } from './terminal.js';
/** `alternat check` of many instruments, in one report. */
export declare function runCheckMany(folders: readonly string[], options: CheckArguments, terminal: Terminal): Promise<ExitCode>;
