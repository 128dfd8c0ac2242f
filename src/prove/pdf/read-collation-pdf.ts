import type { FoundRow } from '../compare-rows.js';
import { openPdf, type PdfContent, textsIn } from './open-pdf.js';
import { normalize } from './read-pdf.js';
import type { Element } from './read-structure.js';

/** What the PDF of a collation says to who reads it by its structure. */
export interface FoundCollation extends Pick<PdfContent, 'bookmarks' | 'outside' | 'unstructured' | 'missingFonts'> {
  readonly rows: readonly FoundRow[];
}

/** Labels and references to notes: what a unit's own text leaves out. */
const apart = new Set(['Lbl', 'Reference']);

/** Reads a collation back from its bytes: the rows of its tables that bear an id, cell by cell; throws `Malformed`. */
export function readCollationPdf(bytes: Uint8Array): FoundCollation {
  const content = openPdf(bytes);
  const rows = rowsIn(content.root).map(({ id, cells }): FoundRow => {
    const found = cells.map((cell) => {
      const texts = textsIn(cell, content, apart);
      const first = texts.find(({ page, text }) => page > 0 && text.trim() !== '');
      const text = normalize(texts.map((piece) => piece.text).join(''));
      return { lang: cell.lang ?? '', text, ...(first && { place: { page: first.page, y: first.y } }) };
    });
    return { id, cells: found };
  });
  const { bookmarks, outside, unstructured, missingFonts } = content;
  return { rows, bookmarks, outside, unstructured, missingFonts };
}

function rowsIn(element: Element): { id: string; cells: Element[] }[] {
  const inner = element.children.filter((child): child is Element => 'role' in child);
  if (element.role === 'TR' && element.id !== undefined) return [{ id: element.id, cells: inner }];
  return inner.flatMap(rowsIn);
}
