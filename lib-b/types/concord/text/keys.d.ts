import type { ConcordLocale, Reading } from '../concordance.js';
/** A word that carries content, reduced to what it shares with its inflections and its cognates. */
export interface Key {
    /** The first six letters without accents, or all the digits of a number. */
    readonly stem: string;
    /** The first four of them, by which a cognate is known. */
    readonly root: string;
    /** Place of the word among the words of the reading. */
    readonly index: number;
}
/** The content words of a reading, function words of its language left out. */
export declare function keysOf(reading: Reading, locale: ConcordLocale): readonly Key[];
/** A word in lower case and without accents. */
export declare function fold(word: string): string;
/** The function words of a locale; empty where there are no data. */
export declare function functionWords(locale: ConcordLocale): ReadonlySet<string>;
