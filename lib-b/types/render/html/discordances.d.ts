import type { Diagnostic, Passage } from '../../diagnostic.js';
/** What was found discordant in one unit. */
export interface Discordance {
    /** The rules that found it, each once. */
    readonly rules: readonly string[];
    /** By locale: the words at issue; none where the locale stands apart as a whole. */
    readonly passages: ReadonlyMap<string, readonly Passage[]>;
}
/** Gathers findings by unit; remarks are for the checker's eye, and are left out. */
export declare function discordancesOf(findings: readonly Diagnostic[]): Map<string, Discordance>;
