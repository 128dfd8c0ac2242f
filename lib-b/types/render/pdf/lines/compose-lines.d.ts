import type { Alignment } from '../node.js';
import type { MeasuredText } from './measure-paragraph.js';
import type { WordPiece } from './piece.js';
import type { SetWord, Word } from './word.js';
/** How a paragraph is to be set. */
export interface Composition {
    readonly width: number;
    readonly alignment: Alignment;
    /** Lines of about the same length, without divided words, as in a heading. */
    readonly balanced: boolean;
}
/** Sets the words of a paragraph as lines; the same words are set once for each width. */
export declare function composeLines(text: MeasuredText, composition: Composition): readonly (readonly SetWord[])[];
/** The pieces of a paragraph, and the word that each is a piece of. */
export interface Pieces {
    readonly pieces: readonly WordPiece[];
    readonly words: readonly Word[];
}
