import type { PdfFile } from '../pdf-file/pdf-file.js';
/**
 * What an incremental update does beyond adding a signature: the objects that it changes, by what they are. To sign
 * may change the field that is signed, enter a field that was not there, and nothing that a reader sees of the text
 * (ISO 32000-1, 12.8.2.2, P = 2).
 */
export declare function checkUpdate(before: PdfFile, after: PdfFile): string[];
