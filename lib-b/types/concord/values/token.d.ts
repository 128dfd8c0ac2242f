/** A run of letters, a run of figures or one mark of a text. */
export interface Token {
    readonly kind: 'word' | 'digits' | 'mark';
    readonly text: string;
    /** The text without case, accents or variants of apostrophe and hyphen; figures of other scripts as 0–9. */
    readonly fold: string;
    readonly start: number;
    readonly end: number;
    /** The white space before it, if any. */
    readonly gap: string;
}
/** Splits a text into tokens, in one pass; white space is kept as the `gap` of the token after it. */
export declare function tokenize(text: string): Token[];
/** A word in lower case and without accents, as tables of words hold it. */
export declare function foldWord(word: string): string;
