import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
/** A name tree of one node; its keys stand in the order of their bytes, not of any language. */
export declare function nameTree(document: PdfDocument, entries: readonly [string, unknown][]): PdfReference;
/** Marks a text as a string of the file; pdfkit takes plain strings for names. */
export declare function pdfString(text: string): object;
