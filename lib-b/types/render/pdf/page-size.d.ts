import type { PdfStyle } from './pdf-style.js';
/** Width and height of the page in points. */
export declare function pageSizeOf(style: PdfStyle): {
    width: number;
    height: number;
};
