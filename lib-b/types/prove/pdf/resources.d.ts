import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { type PdfDict, type PdfObject } from '../../pdf-file/pdf-object.js';
import { type Font } from './read-font.js';
/** What the pages of a file name in their contents; each font is read once. */
export declare class Resources {
    #private;
    readonly file: PdfFile;
    constructor(file: PdfFile);
    /** Fonts read so far that the file does not bring along. */
    missingFonts(): string[];
    font(resources: PdfDict, name: string): Font;
    /** Refuses a drawing that may hold text of its own. */
    checkDrawing(resources: PdfDict, name: string): void;
    /** Refuses a graphics state that names a font. */
    checkState(resources: PdfDict, name: string): void;
    /** The properties of marked content, written in place or by name. */
    properties(resources: PdfDict, written: PdfObject | undefined): PdfDict;
}
