import { type Diagnostic, type Outcome } from '../../diagnostic.js';
import type { Purpose } from '../../model.js';
import type { EditionDocument } from './edition-document.js';
import { type Typeface } from './fonts/typeface.js';
import type { PdfStyle } from './pdf-style.js';
import { type Metadata } from './print.js';
/** What a caller may decide of a PDF. */
export interface PdfOptions {
    /** Path of a style file in place of the one that comes with this package. */
    readonly styleFile?: string;
    /** Name and version of the tool, for the metadata. */
    readonly tool: string;
    readonly purpose?: Purpose;
    /** Index of the page that each of these units begins, so that all editions have them on the same. */
    readonly starts?: ReadonlyMap<string, number>;
}
/** What is to be set, once its style and its faces are at hand. */
export interface Manuscript {
    readonly document: EditionDocument;
    /** The style of its pages. */
    readonly style: PdfStyle;
}
/** Makes a manuscript, and reports what cannot be set. */
export type Write = (style: PdfStyle, typeface: Typeface, report: (diagnostic: Diagnostic) => void) => Manuscript;
/** Reads the style, opens the faces, and sets what is written with them as the bytes of a PDF file. */
export declare function typeset(write: Write, metadata: Metadata, options: PdfOptions): Promise<Outcome<Uint8Array>>;
/** Reads the style, opens the faces, and makes something of what is written with them. */
export declare function compose<T>(write: Write, options: PdfOptions, make: (manuscript: Manuscript, typeface: Typeface) => T | Promise<T>): Promise<Outcome<T>>;
