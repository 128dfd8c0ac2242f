import type { EditionDocument } from './edition-document.js';
import { EditionPdf } from './edition-pdf.js';
import type { Typeface } from './fonts/typeface.js';
import { EditionLayout } from './layout/edition-layout.js';
import type { PdfStyle } from './pdf-style.js';
import type { Page } from './pdfmake-internals.js';
/** What the file says of itself. */
export interface Metadata {
    readonly title: string;
    readonly subject: string;
    readonly language: string;
    /** Names this edition among all. */
    readonly identifier: string;
    /** SHA-256 of the content in all its languages. */
    readonly contentDigest: string;
    /** Empty for an edition to be signed. */
    readonly purpose: string;
    readonly creator: string;
    readonly producer: string;
    /** Fixed, so that the same input gives the same bytes. */
    readonly date: Date;
}
/** Blocks laid out on pages. */
export interface LaidOut {
    readonly document: EditionPdf;
    readonly layout: EditionLayout;
    readonly pages: readonly Page[];
}
/** Lays the blocks out on pages, which may be as high as all of the text. */
export declare function layOut(edition: EditionDocument, style: PdfStyle, typeface: Typeface, metadata: Metadata, height?: number): LaidOut;
/** Lays the blocks out on pages and writes the file. */
export declare function print(edition: EditionDocument, style: PdfStyle, typeface: Typeface, metadata: Metadata): Uint8Array;
