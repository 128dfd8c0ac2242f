import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import type { Side } from './pairs.js';
/** A word that a text writes with a capital where no sentence begins. */
export interface Name {
    readonly text: string;
    /** In lower case and without accents. */
    readonly folded: string;
    readonly index: number;
}
/** The capitalised words of a reading that do not begin a sentence or a clause. */
export declare function namesIn(reading: Reading): readonly Name[];
/** The words of a reading in small letters and without accents, each once. */
export declare const foldedWords: (key: Reading) => ReadonlySet<string>;
/** Whether another version gives a name of several words by its initials, which stand in the own version in full. */
export declare function abbreviated(own: Side, name: Name, other: Side): boolean;
/** The words that a locale writes in small letters as well, without accents: those are no proper names. */
export declare function smallWords(concordance: Concordance, locale: ConcordLocale): ReadonlySet<string>;
