import type { PdfFile } from './pdf-file.js';
import { type PdfDict, type PdfObject, PdfRef } from './pdf-object.js';
/** A signature field that is also its own widget, as ISO 32000-1, 12.7.3.1 allows and our editions have it. */
export interface SignatureField {
    readonly name: string;
    readonly reference: PdfRef;
    readonly dict: PdfDict;
    /** The signature dictionary, `undefined` while nobody has signed. */
    readonly signature: PdfDict | undefined;
}
/** The signature fields of the file's form, in its order. */
export declare function signatureFields(file: PdfFile): SignatureField[];
/** The pages of the file, in order (ISO 32000-1, 7.7.3). */
export declare function pagesOf(file: PdfFile): PdfRef[];
/** Four numbers of an array such as `Rect`. */
export declare function rectOf(object: PdfObject): readonly [number, number, number, number] | undefined;
