import { Malformed } from '../../malformed.js';
import { PdfFile } from '../../pdf-file/pdf-file.js';
import { type Bookmark, readBookmarks } from './read-bookmarks.js';
import { type PdfPages, type PlacedText, readPages, type StrayText } from './read-pages.js';
import { type Element, type MarkedContent, readStructure } from './read-structure.js';

/** A file by its structure, and where to look up the text of each piece. */
export interface PdfContent extends Pick<PdfPages, 'texts' | 'outside' | 'missingFonts'> {
  readonly root: Element;
  /** How many pages it has. */
  readonly count: number;
  /** Bookmarks in their order. */
  readonly bookmarks: readonly Bookmark[];
  /** Text that its structure does not hold, or holds more than once. */
  readonly unstructured: readonly StrayText[];
}

/**
 * Opens a file. The reader shares no code with what wrote it, knows of PDF what our editions use, and throws `Malformed`
 * at anything else.
 */
export function openPdf(bytes: Uint8Array): PdfContent {
  const file = PdfFile.open(bytes);
  const { numbers, texts, outside, unmarked, missingFonts } = readPages(file);
  const root = readStructure(file);
  if (!root) throw new Malformed('it has no structure tree');
  const unstructured = [...unmarked, ...heldOtherwiseThanOnce(root, texts)];
  return {
    root,
    count: numbers.size,
    texts,
    bookmarks: readBookmarks(file, numbers),
    outside,
    unstructured,
    missingFonts,
  };
}

function heldOtherwiseThanOnce(root: Element, texts: PdfPages['texts']): StrayText[] {
  const held = new Map<PlacedText, number>();
  const count = ({ children }: Element): void => {
    for (const child of children) {
      if ('role' in child) count(child);
      else {
        const text = texts.get(child.page)?.get(child.mcid);
        if (text) held.set(text, (held.get(text) ?? 0) + 1);
      }
    }
  };
  count(root);
  return [...texts.values()].flatMap((ofPage) =>
    [...ofPage.values()].filter((text) => held.get(text) !== 1 && text.text.trim() !== ''),
  );
}

const nothing: PlacedText = { text: '', page: 0, y: 0 };

/** The text of one piece of marked content. */
export function textOf({ texts }: Pick<PdfContent, 'texts'>, { page, mcid }: MarkedContent): PlacedText {
  return texts.get(page)?.get(mcid) ?? nothing;
}

const blocks = new Set(['P', 'Div']);

/** The pieces of text inside an element, without what stands in elements of the roles left out. */
export function textsIn(
  element: Element,
  content: Pick<PdfContent, 'texts'>,
  leftOut: ReadonlySet<string>,
  found: PlacedText[] = [],
): PlacedText[] {
  for (const child of element.children) {
    if (!('role' in child)) found.push(textOf(content, child));
    else if (!leftOut.has(child.role)) {
      const isBlock = blocks.has(child.role);
      if (isBlock) found.push({ ...nothing, text: ' ' });
      textsIn(child, content, leftOut, found);
      if (isBlock) found.push({ ...nothing, text: ' ' });
    }
  }
  return found;
}
