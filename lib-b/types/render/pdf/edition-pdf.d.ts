import { DocumentFont } from './fonts/document-font.js';
import type { Face } from './fonts/face.js';
import { PdfDocument } from './pdfmake-internals.js';
import type { Metadata } from './print.js';
/** pdfkit's document, set in faces that all editions of a process share, and gathered in memory as it is written. */
export declare class EditionPdf extends PdfDocument {
    #private;
    /** What is written of the file; pdfkit begins to write before a field with a value would be there. */
    private chunks;
    private unwritten;
    constructor(metadata: Metadata, options: object);
    /** The font of a face in this document. */
    fontOf(face: Face): DocumentFont;
    /** pdfkit makes bytes of each operator by itself; here a page is written at once. */
    addContent(operators: string): void;
    flushPages(): void;
    /** pdfkit makes a chunk of a stream of each line. */
    _write(data: string | Uint8Array): void;
    /** Ends the file and gives its bytes. */
    finish(): Uint8Array;
    /** pdfkit's forms need fonts of their own; ours holds only signatures. */
    endAcroForm(): void;
    /** pdfkit writes metadata without escaping it, and knows one claim at a time. */
    _addInfo(): void;
}
