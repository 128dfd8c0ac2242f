import type { PdfDocument, PdfReference } from '../pdfmake-internals.js';
import type { StructureElement } from './structure.js';

/** An annotation and the structure element that it belongs to. */
export interface Annotation {
  readonly element: StructureElement;
  readonly annotation: PdfReference;
  readonly page: PdfReference;
  /** Its key in the tree from content to structure. */
  readonly key: number;
}

/** Adds an annotation to the page that is being drawn; its box is given from the left and the top. */
export function annotate(
  document: PdfDocument,
  element: StructureElement,
  box: readonly [x: number, y: number, width: number, height: number],
  entries: object,
): Annotation {
  const key = document.createStructParentTreeNextKey();
  document.annotate(...box, { ...entries, StructParent: key });
  const annotation = document.page.annotations.at(-1);
  if (!annotation) throw new Error('pdfkit has not kept the annotation');
  return { element, annotation, page: document.page.dictionary, key };
}
