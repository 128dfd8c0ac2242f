import type { Diagnostic } from '../diagnostic.js';
import type { ExitCode } from './terminal.js';
/** Exit code of a run: 2 when something could not be read or written or the tool failed, 1 when the versions disagree, else 0. */
export declare function exitCode(diagnostics: readonly Diagnostic[], maxWarnings?: number): ExitCode;
