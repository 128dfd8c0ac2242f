import type { PdfFile } from '../pdf-file/pdf-file.js';
import { PdfRef } from '../pdf-file/pdf-object.js';
/** The structure element of the signatures, and the last page that it stands on. */
export interface SignatureUnit {
    readonly element: PdfRef;
    readonly page: PdfRef;
}
/** Finds the element whose id ends in `.signature`, the last in the order of the pages, by the tree of ids (ISO 32000-1, 14.7.2). */
export declare function signatureUnit(file: PdfFile): SignatureUnit | undefined;
