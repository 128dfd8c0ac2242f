import type { Concordance, ConcordLocale } from '../concordance.js';
/** For each stem of one language the stems of the other that keep its company. */
export type Translations = ReadonlyMap<string, ReadonlySet<string>>;
/** What an instrument itself teaches of two of its languages, in both directions. */
export interface Dictionary {
    readonly forward: Translations;
    readonly backward: Translations;
}
/** Learns which stems of two locales translate each other from the company they keep in the units; found once. */
export declare function dictionaryOf(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): Dictionary;
