import type { PdfStyle } from '../pdf-style.js';
/** The style of a collation: the page turned, its text ragged and small, and all that goes with the text as much smaller. */
export declare function collationStyle(style: PdfStyle): PdfStyle;
