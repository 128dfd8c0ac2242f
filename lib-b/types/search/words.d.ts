/** A word of a text as it is looked for, and where it stands. */
export interface SearchWord {
    readonly term: string;
    readonly start: number;
    readonly end: number;
}
/**
 * The words of a text, in order, as index and query both read it. Where a script has no spaces, every two letters that
 * follow one another count as a word: the dictionary of `Intl.Segmenter` is another in each browser, and an index made
 * with one could not be searched with another.
 */
export declare function searchWords(text: string): SearchWord[];
