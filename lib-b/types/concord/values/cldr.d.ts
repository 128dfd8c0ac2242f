import type { NumberWord } from './lexicon.js';
import type { PhraseTable } from './phrase-table.js';
/** Adds the names that CLDR gives in a language to units and currencies. */
export declare function addCldrUnits(table: PhraseTable<string>, tag: string): void;
/** Adds the words for million and above of a language. */
export declare function addCldrScales(table: PhraseTable<NumberWord>, tag: string): void;
/** Adds the names of the months of a language, long and short, and tells how it writes them. */
export declare function addCldrMonths(table: PhraseTable<number>, tag: string): {
    capitalMonths: boolean;
    monthFirst: boolean;
};
