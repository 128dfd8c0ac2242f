import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import type { Face } from './face.js';
import type { PlacedGlyph } from './shape.js';
/** A face in one document: numbers the glyphs that are drawn and embeds them alone. */
export declare class DocumentFont {
    #private;
    readonly id: string;
    constructor(document: PdfDocument, face: Face, id: string);
    /** The dictionary of the font, for the pages that use it. */
    ref(): PdfReference;
    /**
     * The number of a glyph in this document, in hexadecimal. A glyph has one for each text that it stands for: whoever
     * reads the text back tells a hyphen from the mark of a divided word, though they are drawn alike.
     */
    codeOf({ id, width, letters }: PlacedGlyph): string;
    /** Writes the font; pdfkit asks for it when all is drawn. */
    finalize(): void;
}
