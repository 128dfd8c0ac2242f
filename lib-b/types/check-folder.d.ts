import type { Cache } from './cache/cache.js';
import type { RuleSetting } from './concord/run-rules.js';
import type { Diagnostic } from './diagnostic.js';
export interface CheckOptions {
    /** Locales that are asked for; all where absent. */
    readonly locales?: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
    /** Mends in the locale files what can be mended safely, before the check. */
    readonly fix: boolean;
    /** Where findings are kept: what was found in the same files is taken from there. */
    readonly cache?: Cache;
}
/** What a check found, and what was mended before it. */
export interface FolderCheck {
    readonly fixes: {
        readonly count: number;
        readonly files: readonly string[];
    };
    readonly diagnostics: readonly Diagnostic[];
}
/** Checks the instrument in a folder, after mending it where asked to. */
export declare function checkFolder(folder: string, options: CheckOptions): Promise<FolderCheck>;
