import type { EditionDocument } from '../edition-document.js';
import type { EditionPdf } from '../edition-pdf.js';
import type { Bookmark } from '../outline.js';
import type { PdfDocument, PdfOutline, PdfReference } from '../pdfmake-internals.js';
import type { Annotation } from './annotation.js';
import { nameTree } from './name-tree.js';
import type { Place } from './places.js';
import { writeStructure } from './write-structure.js';

/** What the renderer has learnt of the pages. */
export interface Rendered {
  readonly pages: readonly PdfReference[];
  readonly height: number;
  readonly links: readonly Annotation[];
  readonly fields: readonly Annotation[];
  readonly places: ReadonlyMap<string, Place>;
}

/** Adds to the pages drawn all that is not seen: structure, bookmarks, destinations, the form to sign and page labels. */
export function tagDocument(document: EditionPdf, edition: EditionDocument, rendered: Rendered): void {
  const { pages, height, links, fields, places } = rendered;
  writeStructure(document, edition.structure, pages, [...links, ...fields]);
  const destinationOf = (place: Place): unknown[] => destination(place, pages, height);
  const names = [...places].map(([unit, place]): [string, unknown] => [unit, destinationOf(place)]);
  setDestinations(document, nameTree(document, names));
  addBookmarks(document.outline, edition.bookmarks, places, destinationOf);
  if (fields.length > 0) document._root.data.AcroForm = { Fields: fields.map(({ annotation }) => annotation) };
  document._root.data.PageLabels = { Nums: [0, { S: 'D' }] };
}

function setDestinations(document: PdfDocument, destinations: PdfReference): void {
  const names = document._root.data.Names;
  // pdfkit keeps an empty tree there, and sorts it by the rules of a language.
  if (names && typeof names === 'object' && 'data' in names) Object.assign(names.data ?? {}, { Dests: destinations });
}

function addBookmarks(
  root: PdfOutline,
  bookmarks: readonly Bookmark[],
  places: ReadonlyMap<string, Place>,
  destinationOf: (place: Place) => unknown[],
): void {
  const open: { depth: number; item: PdfOutline }[] = [];
  for (const { id, depth, title } of bookmarks) {
    const place = places.get(id);
    if (!place) continue;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const item = (open.at(-1)?.item ?? root).addItem(title, { expanded: depth === 1 });
    item.outlineData.Dest = destinationOf(place);
    open.push({ depth, item });
  }
}

/** A destination: a page, and how far down it. */
function destination({ page, y }: Place, pages: readonly PdfReference[], height: number): unknown[] {
  return [pages[page], 'XYZ', null, height - y, null];
}
