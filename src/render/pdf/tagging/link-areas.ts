import type { Target } from '../node.js';
import type { Inline, Line, PdfDocument, PdfReference } from '../pdfmake-internals.js';
import { pdfString } from './name-tree.js';
import type { StructureElement } from './structure.js';

/** The area of one line in which a link can be followed. */
export interface LinkArea {
  readonly element: StructureElement;
  readonly target: Target;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An annotation and the structure element that it belongs to. */
export interface LinkAnnotation {
  readonly element: StructureElement;
  readonly annotation: PdfReference;
  readonly page: PdfReference;
  /** Its key in the tree from content to structure. */
  readonly key: number;
}

/** The links of a line: one area a link, over all its words. */
export function linkAreas(line: Line, x: number, y: number): LinkArea[] {
  const areas = new Map<StructureElement, LinkArea>();
  for (const word of line.inlines) {
    const element = linkElement(word);
    if (!element || !word.target) continue;
    const left = areas.get(element)?.x ?? x + word.x;
    const width = x + word.x + word.width - left;
    areas.set(element, { element, target: word.target, x: left, y, width, height: line.getHeight() });
  }
  return [...areas.values()];
}

function linkElement(word: Inline): StructureElement | undefined {
  let element = word.run?.parent;
  while (element && element.role !== 'Link') element = element.parent;
  return element;
}

/** Makes an area of a page followable. */
export function annotate(document: PdfDocument, area: LinkArea): LinkAnnotation {
  const { element, target, x, y, width, height } = area;
  const key = document.createStructParentTreeNextKey();
  const where =
    target.unit === undefined
      ? { A: { S: 'URI', URI: pdfString(target.url ?? '') } }
      : { Dest: pdfString(target.unit) };
  document.annotate(x, y, width, height, {
    Subtype: 'Link',
    Contents: pdfString(target.title),
    StructParent: key,
    ...where,
  });
  const annotation = document.page.annotations.at(-1);
  if (!annotation) throw new Error('pdfkit has not kept the annotation');
  return { element, annotation, page: document.page.dictionary, key };
}
