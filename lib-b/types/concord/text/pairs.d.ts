import type { Concordance, ConcordLocale, Reading, Row } from '../concordance.js';
/** One side of a comparison: a locale and its reading of the unit. */
export interface Side {
    readonly locale: ConcordLocale;
    readonly reading: Reading;
}
/** The readings of a row with their locales, blank ones left out: those are the affair of the rule `empty`. */
export declare function sidesOf(row: Row, { locales }: Concordance): readonly Side[];
/** Every unordered pair of a list. */
export declare function pairsOf<T>(items: readonly T[]): [T, T][];
/**
 * The locales that stand apart, from the pairs that disagree: with three or more versions those in most of the
 * disagreements, with two both.
 */
export declare function apartIn(disagreements: readonly (readonly [string, string])[], versions: number): string[];
