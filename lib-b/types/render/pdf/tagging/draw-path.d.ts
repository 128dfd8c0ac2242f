import type { Rectangle } from '../node.js';
import type { PdfDocument } from '../pdfmake-internals.js';
/** Fills the path of a drawing in the place of its rectangle. */
export declare function drawPath(document: PdfDocument, { x, y, lineColor, drawing }: Rectangle): void;
/** The box of a rectangle as a structure element gives it: left, foot, right and top, from the foot of the page. */
export declare function boxOf({ x, y, w, h }: Rectangle, height: number): readonly number[];
