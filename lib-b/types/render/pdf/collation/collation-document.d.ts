import type { Diagnostic } from '../../../diagnostic.js';
import type { Edition, Purpose } from '../../../model.js';
import type { EditionDocument } from '../edition-document.js';
import type { Typeface } from '../fonts/typeface.js';
import type { PdfStyle } from '../pdf-style.js';
/** Arranges the editions of one original side by side: title page, the table of all units, imprints. */
export declare function collationDocument(editions: readonly Edition[], style: PdfStyle, typeface: Typeface, report: (diagnostic: Diagnostic) => void, { draft }?: Purpose): EditionDocument;
