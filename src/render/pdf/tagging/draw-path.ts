import type { Rectangle } from '../node.js';
import type { PdfDocument } from '../pdfmake-internals.js';

/** Fills the path of a drawing in the place of its rectangle. */
export function drawPath(document: PdfDocument, { x, y, lineColor, drawing }: Rectangle): void {
  if (!drawing) return;
  document.save();
  document.transform(drawing.scale, 0, 0, drawing.scale, x, y);
  document.path(drawing.path);
  document.fillColor(lineColor);
  document.fill();
  document.restore();
}

/** The box of a rectangle as a structure element gives it: left, foot, right and top, from the foot of the page. */
export function boxOf({ x, y, w, h }: Rectangle, height: number): readonly number[] {
  return [x, height - y - h, x + w, height - y];
}
