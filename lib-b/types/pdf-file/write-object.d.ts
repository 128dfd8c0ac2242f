import { type PdfObject } from './pdf-object.js';
/** Writes an object as ISO 32000-1, 7.3 has it, in ASCII but for the bytes of streams. */
export declare function writeObject(object: PdfObject): Buffer;
