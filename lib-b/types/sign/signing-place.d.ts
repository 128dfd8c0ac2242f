import type { Outcome } from '../diagnostic.js';
import type { Update } from '../pdf-file/append-objects.js';
import type { PdfFile } from '../pdf-file/pdf-file.js';
import type { PdfDict, PdfRef } from '../pdf-file/pdf-object.js';
/** The field that a party signs, as the update has it. */
export interface SigningPlace {
    readonly reference: PdfRef;
    readonly dict: PdfDict;
}
/**
 * Finds the place of a party: the empty field that bears its name. An edition that was made with fields has no other
 * places than these; in one that has none, a field is made.
 */
export declare function signingPlace(file: PdfFile, update: Update, party: string): Outcome<SigningPlace>;
