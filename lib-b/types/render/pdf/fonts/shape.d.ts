import type { HarfBuzzFont } from './harfbuzz.js';
/** A glyph in its place. Lengths are thousandths of the size. */
export interface PlacedGlyph {
    readonly id: number;
    /** The letters that it stands for. */
    readonly letters: string;
    /** Its own width, and how far the next glyph is from it: kerning is the difference. */
    readonly width: number;
    readonly advance: number;
    readonly offset: number;
}
/** A text as it is drawn in a face, in any size and in any document. */
export interface Shape {
    readonly glyphs: readonly PlacedGlyph[];
    readonly advance: number;
}
/** Gives the shape of a text. */
export type Shaper = (text: string) => Shape;
/** A shaper for a font, which lays out each word once. `scale` makes thousandths of its units. */
export declare function shaperOf(font: HarfBuzzFont, scale: number): Shaper;
