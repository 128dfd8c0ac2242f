import type { Concordance } from '../concord/concordance.js';
import type { Diagnostic } from '../diagnostic.js';
/** How many fixes were applied, and in which files. */
export interface Fixed {
    readonly count: number;
    readonly files: readonly string[];
}
/**
 * Applies the safe fixes of findings to the locale files that their messages stand in.
 * A message is changed only where the file still holds what was checked: one that a rectification has reworded is left.
 */
export declare function applyFixes(root: string, concordance: Concordance, diagnostics: readonly Diagnostic[]): Promise<Fixed>;
