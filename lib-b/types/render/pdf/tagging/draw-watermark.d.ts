import type { EditionPdf } from '../edition-pdf.js';
import type { Watermark } from '../pdfmake-internals.js';
/** Draws a word across the page: as wide as it should be, about the middle, rising by an angle in degrees. */
export declare function drawWatermark(document: EditionPdf, { line, width, angle }: Watermark): void;
