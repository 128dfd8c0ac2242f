import type { FoundRow } from './compare-rows.js';
import { openPdf, textsIn } from './pdf-content.js';
import { missingFonts } from './pdf-fonts.js';
import type { PdfPages } from './pdf-pages.js';
import type { Element } from './pdf-structure.js';
import { normalize } from './pdf-text.js';

/** What the PDF of a collation says to who reads it by its structure. */
export interface FoundCollation extends Pick<PdfPages, 'bookmarks' | 'outside'> {
  readonly rows: readonly FoundRow[];
  readonly missingFonts: readonly string[];
}

/** Labels and references to notes: what a unit's own text leaves out. */
const apart = new Set(['Lbl', 'Reference']);

/** Reads a collation back from its bytes: the rows of its tables that bear an id, cell by cell. */
export async function readCollationPdf(bytes: Uint8Array): Promise<FoundCollation> {
  const { file, root, pages } = await openPdf(bytes);
  const rows = rowsIn(root).map(({ id, cells }): FoundRow => {
    const found = cells.map((cell) => {
      const texts = textsIn(cell, pages, apart);
      const [first] = texts.filter(({ page, text }) => page > 0 && text.trim() !== '');
      const text = normalize(texts.map((piece) => piece.text).join(''));
      return { lang: cell.lang ?? '', text, ...(first && { place: { page: first.page, y: first.y } }) };
    });
    return { id, cells: found };
  });
  return { rows, bookmarks: pages.bookmarks, outside: pages.outside, missingFonts: missingFonts(file) };
}

function rowsIn(element: Element): { id: string; cells: Element[] }[] {
  const inner = element.children.filter((child): child is Element => 'role' in child);
  if (element.role === 'TR' && element.id !== undefined) return [{ id: element.id, cells: inner }];
  return inner.flatMap(rowsIn);
}
