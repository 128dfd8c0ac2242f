import { type FontMetrics } from './font-metrics.js';
import { type PlacedGlyph, type Shaper } from './shape.js';
/** One face, opened, with what every document set in it shares. */
export interface Face extends FontMetrics {
    readonly name: string;
    /** Outlines are cubic, and so kept in the table CFF. */
    readonly isCubic: boolean;
    /** Gives the shape of a text. */
    readonly shape: Shaper;
    /** The hyphen that divides a word at the end of a line. */
    readonly hyphen: PlacedGlyph;
    /** Width of the glyph that stands for letters that are not there. */
    readonly missingWidth: number;
    hasLetter(codePoint: number): boolean;
    /** Letters that were found to be there, and that can be set. */
    readonly sound: Set<string>;
    /** A font file of these glyphs alone, in this order. */
    subset(glyphs: readonly number[]): Uint8Array;
}
/** Opens a font file; throws with a reason when it is damaged, or lacks what setting a text asks of it. */
export declare function openFace(bytes: Buffer): Face;
