import type { EditionDocument } from '../edition-document.js';
import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import type { Annotation } from './annotation.js';
import type { Place } from './places.js';
/** What the renderer has learnt of the pages. */
export interface Rendered {
    readonly pages: readonly PdfReference[];
    readonly height: number;
    readonly links: readonly Annotation[];
    readonly fields: readonly Annotation[];
    readonly places: ReadonlyMap<string, Place>;
}
/** Adds to the pages drawn all that is not seen: structure, bookmarks, destinations, the form to sign and page labels. */
export declare function tagDocument(document: PdfDocument, edition: EditionDocument, rendered: Rendered): void;
