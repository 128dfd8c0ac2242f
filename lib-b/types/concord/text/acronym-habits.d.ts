import type { Concordance, ConcordLocale } from '../concordance.js';
/** How an instrument uses acronyms in one locale: in how many units each stands, and what stands beside it elsewhere. */
interface AcronymHabits {
    units(acronym: string): number;
    all(): Iterable<string>;
    /** In how many units the acronym stands beside an acronym of another locale. */
    together(acronym: string, other: ConcordLocale, counterpart: string): number;
}
/** The habits of one locale, found once. */
export declare function acronymHabits(concordance: Concordance, locale: ConcordLocale): AcronymHabits;
export {};
