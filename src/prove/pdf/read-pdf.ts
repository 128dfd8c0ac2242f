import { openPdf, type PdfContent, textOf, textsIn } from './open-pdf.js';
import type { Bookmark } from './read-bookmarks.js';
import type { Element } from './read-structure.js';

/** A unit as a reader of the file finds it. */
export interface FoundPdfUnit {
  readonly id: string;
  readonly role: string;
  readonly text: string;
  /** The page, from 1, on which it begins; 0 where it has no content. */
  readonly page: number;
}

/** What a PDF file says to who reads it by its structure. */
export interface FoundPdf extends Pick<PdfContent, 'outside' | 'unstructured' | 'missingFonts'> {
  readonly pages: number;
  /** Every element that bears an id, in reading order. */
  readonly units: readonly FoundPdfUnit[];
  /** The lines of the contents, each with the page that it claims. */
  readonly contents: readonly { readonly title: string; readonly page: string }[];
  readonly bookmarks: readonly Bookmark[];
}

/** Labels, references to notes, nested lists and captions of the page: what a unit's own text leaves out. */
const apart = new Set(['L', 'Lbl', 'Note', 'Reference', 'Caption']);

/** Reads a PDF back from its bytes: the text of its pages, and the structure tree for what it belongs to; throws `Malformed`. */
export function readPdf(bytes: Uint8Array): FoundPdf {
  const content = openPdf(bytes);
  const units: FoundPdfUnit[] = [];
  const contents: { title: string; page: string }[] = [];
  let inContents = false;
  const walk = (element: Element): void => {
    if (element.id !== undefined) {
      const found = textsIn(element, content, apart);
      const text = normalize(found.map((piece) => piece.text).join(''));
      units.push({ id: element.id, role: element.role, text, page: found.find(({ page }) => page > 0)?.page ?? 0 });
    }
    if (element.role === 'Link' && inContents) contents.push(entryOf(element, content));
    const outer = inContents;
    inContents ||= element.role === 'TOC';
    for (const child of element.children) if ('role' in child) walk(child);
    inContents = outer;
  };
  walk(content.root);
  const { count, bookmarks, outside, unstructured, missingFonts } = content;
  return { pages: count, units, contents, bookmarks, outside, unstructured, missingFonts };
}

function entryOf(link: Element, content: PdfContent): { title: string; page: string } {
  const texts = link.children.flatMap((child) => ('role' in child ? [] : [textOf(content, child).text]));
  return { title: normalize(texts.slice(0, -1).join('')), page: normalize(texts.at(-1) ?? '') };
}

/** Divided words are joined again, and the white space between lines counts as one space; no-break spaces stay as they are. */
export function normalize(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
