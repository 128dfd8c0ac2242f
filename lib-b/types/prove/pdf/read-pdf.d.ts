import { type PdfContent } from './open-pdf.js';
import type { Bookmark } from './read-bookmarks.js';
/** A unit as a reader of the file finds it. */
export interface FoundPdfUnit {
    readonly id: string;
    readonly role: string;
    readonly text: string;
    /** The page, from 1, on which it begins; 0 where it has no content. */
    readonly page: number;
}
/** What a PDF file says to who reads it by its structure. */
export interface FoundPdf extends Pick<PdfContent, 'outside' | 'unstructured' | 'missingFonts'> {
    readonly pages: number;
    /** Every element that bears an id, in reading order. */
    readonly units: readonly FoundPdfUnit[];
    /** The lines of the contents, each with the page that it claims. */
    readonly contents: readonly {
        readonly title: string;
        readonly page: string;
    }[];
    readonly bookmarks: readonly Bookmark[];
}
/** Reads a PDF back from its bytes: the text of its pages, and the structure tree for what it belongs to; throws `Malformed`. */
export declare function readPdf(bytes: Uint8Array): FoundPdf;
/** Divided words are joined again, and the white space between lines counts as one space; no-break spaces stay as they are. */
export declare function normalize(text: string): string;
