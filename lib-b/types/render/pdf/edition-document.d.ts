import type { Diagnostic } from '../../diagnostic.js';
import type { Edition, Purpose } from '../../model.js';
import type { Typeface } from './fonts/typeface.js';
import type { Block } from './node.js';
import { type Bookmark } from './outline.js';
import { type DraftMarks } from './pages/draft.js';
import type { PdfStyle } from './pdf-style.js';
import type { RunningBlock } from './pdfmake-internals.js';
import { type StructureElement } from './tagging/structure.js';
/** An edition laid out as blocks, not yet as pages. */
export interface EditionDocument {
    readonly content: Block;
    readonly header: RunningBlock;
    readonly footer: RunningBlock;
    readonly structure: StructureElement;
    readonly bookmarks: readonly Bookmark[];
    /** The marks of a draft, where it is one. */
    readonly draft?: DraftMarks | undefined;
}
/** Arranges an edition in the order in which it is read: title page, contents, parts, back matter. */
export declare function editionDocument(edition: Edition, style: PdfStyle, typeface: Typeface, report: (diagnostic: Diagnostic) => void, { draft, certifiedCopy }?: Purpose): EditionDocument;
