import type { EditionPdf } from '../edition-pdf.js';
import { drawWords } from '../lines/draw-words.js';
import type { Watermark } from '../pdfmake-internals.js';

/** Draws a word across the page: as wide as it should be, about the middle, rising by an angle in degrees. */
export function drawWatermark(document: EditionPdf, { line, width, angle }: Watermark): void {
  const natural = line.words.reduce((sum, word) => sum + word.width, 0);
  const scale = natural > 0 ? width / natural : 0;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180) * scale, Math.sin((angle * Math.PI) / 180) * scale];
  const { width: across, height } = document.page;
  document.save();
  document.transform(1, 0, 0, -1, 0, height);
  document.transform(cos, sin, -sin, cos, across / 2, height / 2);
  drawWords(document, line.words, -natural / 2, -line.ascender / 3);
  document.restore();
}
