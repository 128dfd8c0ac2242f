import type { Piece } from './piece.js';
/** How lines are to be filled. */
export interface Measure {
    readonly width: number;
    /** Lines are stretched to the full width; otherwise their ends are ragged. */
    readonly justified: boolean;
}
/**
 * Breaks a paragraph where the sum over all its lines is best, after Knuth and Plass: first without
 * hyphens, then with them, then at any price. Returns, for each line, the index after its last piece.
 */
export declare function breakLines(pieces: readonly Piece[], measure: Measure): number[];
