import { PdfFile } from './pdf-file.js';
import { type PdfPages, type PlacedText, readPages } from './pdf-pages.js';
import { type Element, type MarkedContent, readStructure } from './pdf-structure.js';

/** A file with its structure, and where to look up the text of each piece. */
export interface PdfContent {
  readonly file: PdfFile;
  readonly root: Element;
  readonly pages: PdfPages;
}

/** Opens a file; throws with a reason where it cannot be read by its structure. */
export async function openPdf(bytes: Uint8Array): Promise<PdfContent> {
  const file = new PdfFile(bytes);
  const pages = await readPages(bytes);
  const root = readStructure(file);
  if (!root) throw new Error('it has no structure tree');
  return { file, root, pages };
}

const nothing: PlacedText = { text: '', page: 0, y: 0 };

/** The text of one piece of marked content. */
export function textOf({ texts }: PdfPages, { page, mcid }: MarkedContent): PlacedText {
  return texts.get(`${page} ${mcid}`) ?? nothing;
}

const blocks = new Set(['P', 'Div']);

/** The pieces of text inside an element, without what stands in elements of the roles left out. */
export function textsIn(element: Element, pages: PdfPages, leftOut: ReadonlySet<string>): PlacedText[] {
  return element.children.flatMap((child) => {
    if (!('role' in child)) return [textOf(pages, child)];
    if (leftOut.has(child.role)) return [];
    const edge = blocks.has(child.role) ? [{ ...nothing, text: ' ' }] : [];
    return [...edge, ...textsIn(child, pages, leftOut), ...edge];
  });
}
