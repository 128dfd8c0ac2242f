import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import type { Annotation } from './annotation.js';
import type { StructureElement } from './structure.js';
/** Writes the structure tree: the elements, and the ways back to them from the content of each page. */
export declare function writeStructure(document: PdfDocument, root: StructureElement, pages: readonly PdfReference[], annotations: readonly Annotation[]): void;
