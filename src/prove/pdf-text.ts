import { openPdf, textOf, textsIn } from './pdf-content.js';
import { missingFonts } from './pdf-fonts.js';
import type { PdfPages } from './pdf-pages.js';
import type { Element } from './pdf-structure.js';

/** A unit as a reader of the file finds it. */
export interface FoundPdfUnit {
  readonly id: string;
  readonly role: string;
  readonly text: string;
  /** The page, from 1, on which it begins; 0 where it has no content. */
  readonly page: number;
}

/** What a PDF file says to who reads it by its structure. */
export interface FoundPdf {
  readonly pages: number;
  /** Every element that bears an id, in reading order. */
  readonly units: readonly FoundPdfUnit[];
  /** The lines of the contents, each with the page that it claims. */
  readonly contents: readonly { readonly title: string; readonly page: string }[];
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  readonly outside: readonly { readonly text: string; readonly page: number }[];
  /** Fonts used and not embedded. */
  readonly missingFonts: readonly string[];
}

/** Labels, references to notes, nested lists and captions of the page: what a unit's own text leaves out. */
const apart = new Set(['L', 'Lbl', 'Note', 'Reference', 'Caption']);

/** Reads a PDF back from its bytes: pdf.js for the text of each page, the structure tree for what it belongs to. */
export async function readPdf(bytes: Uint8Array): Promise<FoundPdf> {
  const { file, root, pages } = await openPdf(bytes);
  const units: FoundPdfUnit[] = [];
  const contents: { title: string; page: string }[] = [];
  const walk = (element: Element): void => {
    if (element.id !== undefined) {
      const found = textsIn(element, pages, apart);
      const text = normalize(found.map((piece) => piece.text).join(''));
      units.push({ id: element.id, role: element.role, text, page: found.find(({ page }) => page > 0)?.page ?? 0 });
    }
    if (element.role === 'Link' && inContents) contents.push(entryOf(element, pages));
    const outer = inContents;
    inContents ||= element.role === 'TOC';
    for (const child of element.children) if ('role' in child) walk(child);
    inContents = outer;
  };
  let inContents = false;
  walk(root);
  return {
    pages: pages.count,
    units,
    contents,
    bookmarks: pages.bookmarks,
    outside: pages.outside,
    missingFonts: missingFonts(file),
  };
}

function entryOf(link: Element, pages: PdfPages): { title: string; page: string } {
  const texts = link.children.flatMap((child) => ('role' in child ? [] : [textOf(pages, child).text]));
  return { title: normalize(texts.slice(0, -1).join('')), page: normalize(texts.at(-1) ?? '') };
}

/** Divided words are joined again, and the white space between lines counts as one space; no-break spaces stay as they are. */
export function normalize(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
