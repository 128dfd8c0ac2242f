import { type FontTables } from './font-tables.js';
/** What a font file says of all its glyphs. Lengths are thousandths of the size. */
export interface FontMetrics {
    readonly ascender: number;
    readonly descender: number;
    readonly capHeight: number;
    readonly xHeight: number;
    /** Left, foot, right and top. */
    readonly box: readonly [number, number, number, number];
    /** In degrees, to the left. */
    readonly italicAngle: number;
    readonly isItalic: boolean;
    readonly isFixedPitch: boolean;
    /** The class of its design in the table OS/2: 1 to 7 have serifs, 10 is a script. */
    readonly family: number;
}
/** Reads the metrics of a font; throws with a reason where they are not there. */
export declare function readMetrics(tables: FontTables): FontMetrics & {
    readonly scale: number;
};
