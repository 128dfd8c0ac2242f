import type { Reading } from '../concordance.js';
/** What parts a word from the one before it: nothing, a comma, a stronger mark inside a sentence, or the end of one. */
export type Break = 0 | 1 | 2 | 3;
/** A run of letters or of digits in a text; apostrophes and hyphens part words, and an elided word keeps its apostrophe. */
export interface Word {
    readonly text: string;
    readonly lower: string;
    readonly start: number;
    readonly end: number;
    readonly before: Break;
}
/** The words of a text, in order. */
export declare function wordsOf(text: string): Word[];
/** The words of a reading, found once. */
export declare const readingWords: (key: Reading) => readonly Word[];
