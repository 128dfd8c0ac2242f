import { type Bookmark } from './read-bookmarks.js';
import { type PdfPages, type PlacedText, type StrayText } from './read-pages.js';
import { type Element, type MarkedContent } from './read-structure.js';
/** A file by its structure, and where to look up the text of each piece. */
export interface PdfContent extends Pick<PdfPages, 'texts' | 'outside' | 'missingFonts'> {
    readonly root: Element;
    /** How many pages it has. */
    readonly count: number;
    /** Bookmarks in their order. */
    readonly bookmarks: readonly Bookmark[];
    /** Text that its structure does not hold, or holds more than once. */
    readonly unstructured: readonly StrayText[];
}
/**
 * Opens a file. The reader shares no code with what wrote it, knows of PDF what our editions use, and throws `Malformed`
 * at anything else.
 */
export declare function openPdf(bytes: Uint8Array): PdfContent;
/** The text of one piece of marked content. */
export declare function textOf({ texts }: Pick<PdfContent, 'texts'>, { page, mcid }: MarkedContent): PlacedText;
/** The pieces of text inside an element, without what stands in elements of the roles left out. */
export declare function textsIn(element: Element, content: Pick<PdfContent, 'texts'>, leftOut: ReadonlySet<string>, found?: PlacedText[]): PlacedText[];
