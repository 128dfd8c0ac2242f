import type { Target } from '../node.js';
import type { Inline, Line, PdfDocument } from '../pdfmake-internals.js';
import { type Annotation, annotate } from './annotation.js';
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
export function addLink(document: PdfDocument, area: LinkArea): Annotation {
  const { element, target, x, y, width, height } = area;
  const where =
    target.unit === undefined
      ? { A: { S: 'URI', URI: pdfString(target.url ?? '') } }
      : { Dest: pdfString(target.unit) };
  return annotate(document, element, [x, y, width, height], {
    Subtype: 'Link',
    Contents: pdfString(target.title),
    ...where,
  });
}
