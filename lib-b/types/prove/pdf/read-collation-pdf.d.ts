import type { FoundRow } from '../compare-rows.js';
import { type PdfContent } from './open-pdf.js';
/** What the PDF of a collation says to who reads it by its structure. */
export interface FoundCollation extends Pick<PdfContent, 'bookmarks' | 'outside' | 'unstructured' | 'missingFonts'> {
    readonly rows: readonly FoundRow[];
}
/** Reads a collation back from its bytes: the rows of its tables that bear an id, cell by cell; throws `Malformed`. */
export declare function readCollationPdf(bytes: Uint8Array): FoundCollation;
