import type { Update } from '../../pdf-file/append-objects.js';
import { type PdfObject, type PdfRef, PdfStream } from '../../pdf-file/pdf-object.js';
/** A face and the letters taken from it; the file gets those letters and no others, embedded as PDF/A demands. */
export declare class SignatureFont {
    #private;
    constructor();
    /** The first letter of a text that the face lacks. */
    lacks(text: string): string | undefined;
    /** Width of a text in ems. */
    width(text: string): number;
    /** The text as a string of the embedded font, in hexadecimal. */
    encode(text: string): string;
    /** Embeds the letters used (ISO 32000-1, 9.7 and 9.9) with the way back to Unicode (9.10.3). */
    embed(update: Update): PdfRef;
}
/** A stream of its own, compressed. */
export declare function compressed(bytes: Uint8Array, entries?: Readonly<Record<string, PdfObject>>): PdfStream;
