import type { PdfFile } from '../../pdf-file/pdf-file.js';
import { type PdfObject } from '../../pdf-file/pdf-object.js';
/** The bytes that a stream stands for; throws `Malformed` where it is none, or is packed in a way that is not read. */
export declare function streamBytes(file: PdfFile, object: PdfObject | undefined): Uint8Array;
