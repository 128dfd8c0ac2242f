import type { Word } from './words.js';
/** A list run on in a sentence, “A, B, C and D”: how many items it has, and where its inner ones stand among the words. */
export interface Series {
    readonly items: number;
    readonly inner: readonly (readonly [first: number, end: number])[];
}
/** The lists that a text runs on with commas and ends with one of the joining words. */
export declare function seriesIn(words: readonly Word[], joins: ReadonlySet<string>): Series[];
