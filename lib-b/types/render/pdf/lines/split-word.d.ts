import type { WordPiece } from './piece.js';
import { type Look, type Word } from './word.js';
/** Gives the pieces of a word that a line may end after. */
export type Split = (word: Word) => readonly WordPiece[];
/** Splits the words of a look by its hyphenation, or only where the text allows it by itself. */
export declare function splitOf(look: Look, isDivided: boolean): Split;
/** Cuts a piece that no line can hold, such as a long address, into chunks that fill a line each. */
export declare function cutToWidth(piece: WordPiece, look: Look, width: number): readonly WordPiece[];
