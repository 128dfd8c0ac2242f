import type { PdfStyle } from './pdf-style.js';
import { pageSizes } from './pdfmake-internals.js';

/** Width and height of the page in points. */
export function pageSizeOf(style: PdfStyle): { width: number; height: number } {
  const { size } = style.page;
  const [width, height] = typeof size === 'string' ? (pageSizes[size] ?? [0, 0]) : size;
  return { width, height };
}
