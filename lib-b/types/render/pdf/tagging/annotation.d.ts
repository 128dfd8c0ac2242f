import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import type { StructureElement } from './structure.js';
/** An annotation and the structure element that it belongs to. */
export interface Annotation {
    readonly element: StructureElement;
    readonly annotation: PdfReference;
    readonly page: PdfReference;
    /** Its key in the tree from content to structure. */
    readonly key: number;
}
/** Adds an annotation to the page that is being drawn; its box is given from the left and the top. */
export declare function annotate(document: PdfDocument, element: StructureElement, box: readonly [x: number, y: number, width: number, height: number], entries: object): Annotation;
