import type { PdfFile } from '../pdf-file/pdf-file.js';
import { type PdfDict } from '../pdf-file/pdf-object.js';
/** What a signature is over, and the signature itself. */
export interface SignedRange {
    readonly pieces: readonly [Uint8Array, Uint8Array];
    readonly cms: Uint8Array;
    /** The byte after the last that is covered. */
    readonly end: number;
}
/**
 * Reads the range of a signature, which must be all of a revision but the signature itself (ISO 32000-1, 12.8.1; EN
 * 319 142-1, 5.1). The room for the signature must be written in the one way that leaves no byte free: digits of one
 * case, and zeros after the end. Throws `Malformed`.
 */
export declare function readContents(file: PdfFile, signature: PdfDict): SignedRange;
