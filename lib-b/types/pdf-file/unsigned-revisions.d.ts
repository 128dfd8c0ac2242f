import type { PdfFile } from './pdf-file.js';
/** How many revisions a file had before anybody signed. */
export declare function unsignedRevisions(file: PdfFile): number;
