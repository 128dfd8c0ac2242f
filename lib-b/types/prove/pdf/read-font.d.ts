import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { type PdfObject } from '../../pdf-file/pdf-object.js';
/** A font as far as its text can be read. */
export interface Font {
    readonly name: string;
    /** Whether the file brings its glyphs along. */
    readonly embedded: boolean;
    /** The letters of a string shown in it, and their width in thousandths of its size. */
    spell(string: Uint8Array): {
        readonly text: string;
        readonly width: number;
    };
}
/** Reads a composite font of two-byte codes (ISO 32000-1, 9.7), the only kind that we write; throws `Malformed`. */
export declare function readFont(file: PdfFile, object: PdfObject | undefined): Font;
