import type { Update } from '../pdf-file/append-objects.js';
import { PdfRef } from '../pdf-file/pdf-object.js';
/** Enters the signature in the catalog: its form has signatures, and the first of them certifies the file. */
export declare function enterSignature(update: Update, signature: PdfRef, certifies: boolean): void;
