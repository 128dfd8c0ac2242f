/** A glyph as HarfBuzz lays it out, in units of the font. */
export interface LaidOutGlyph {
    readonly id: number;
    /** Index of the first letter that it stands for. */
    readonly letter: number;
    readonly advance: number;
    readonly offset: number;
}
/** A font opened by HarfBuzz, for the life of the process. */
export declare class HarfBuzzFont {
    #private;
    constructor(bytes: Uint8Array);
    /** The glyph of a letter; 0 if the font has none. */
    glyphOf(codePoint: number): number;
    /** Width of a glyph, in units of the font. */
    widthOf(glyph: number): number;
    /** A name of the font by its number, in English or in no language; empty if it has none. */
    nameOf(number: number): string;
    /** Lays out a text as one run, in the script and direction of its letters. */
    layOut(letters: string): LaidOutGlyph[];
}
