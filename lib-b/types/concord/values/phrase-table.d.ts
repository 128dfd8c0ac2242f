/** What a phrase is made of: a token, or a lexeme of one token. */
export interface Piece {
    readonly fold: string;
    /** Empty or false when nothing parts it from the piece before. */
    readonly gap: string | boolean;
}
/** Finds the longest phrase of a table that begins at a piece; hyphens between its words make no difference. */
export declare class PhraseTable<T> {
    #private;
    /** The first value given to a phrase stays. */
    add(phrase: string, value: T): void;
    /** The value of the phrase at `start` and the index of the piece after it. */
    match(pieces: readonly Piece[], start: number): {
        readonly value: T;
        readonly end: number;
    } | undefined;
}
/** The index after a hyphen that joins two words at `at`, or `at` where there is none. */
export declare function afterHyphen(pieces: readonly Piece[], at: number): number;
