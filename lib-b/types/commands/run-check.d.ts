import type { Cache } from '../cache/cache.js';
import { type CheckOptions } from '../check-folder.js';
import type { RuleSetting } from '../concord/run-rules.js';
import type { Diagnostic } from '../diagnostic.js';
import type { ManyArguments } from './run-many.js';
import type { ExitCode, Terminal } from './terminal.js';
export interface CheckArguments extends ManyArguments {
    readonly format: string;
    readonly locale?: readonly string[];
    readonly quiet: boolean;
    readonly maxWarnings?: number;
    readonly rule: Readonly<Record<string, RuleSetting>>;
    readonly units?: string;
    readonly terms?: string;
    readonly fix: boolean;
    readonly cache?: Cache;
}
/** `alternat check`: reports where the versions of an instrument, of each of many, or of a file of aligned texts, do not say the same. */
export declare function runCheck(folders: readonly string[], options: CheckArguments, terminal: Terminal): Promise<ExitCode>;
/** What the command line asks of a check. */
export declare function checkOptions({ locale, rule, fix, cache }: CheckArguments): CheckOptions;
/** Prints what was found as far as it was asked for; files are named from the folder `base`. */
export declare function reportCheck(found: readonly Diagnostic[], base: string, options: CheckArguments, terminal: Terminal): ExitCode;
