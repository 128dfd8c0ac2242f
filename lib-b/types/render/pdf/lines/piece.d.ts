/** What may happen after a piece: a line may end at its space, after its dash, or with a hyphen added. */
export type Break = 'space' | 'dash' | 'hyphen' | 'forced';
/** A stretch of a paragraph inside which no line may end. */
export interface Piece {
    /** Width of what is seen. */
    readonly width: number;
    /** Width of the space after it, which is lost at the end of a line. */
    readonly gap: number;
    /** Width of the no-break spaces inside it: they stretch as other spaces do. */
    readonly fixedSpace: number;
    /** How a line may end here; never, if undefined. */
    readonly end: Break | undefined;
    /** Width added when a line ends here. */
    readonly hyphenWidth: number;
}
/** A piece of a word. */
export interface WordPiece extends Piece {
    /** What is seen of it, and the space after it. */
    readonly text: string;
    readonly space: string;
}
