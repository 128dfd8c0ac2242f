import type { TextLine } from '../lines/text-line.js';
import type { SetWord } from '../lines/word.js';
import type { Run, Target } from '../node.js';
import type { PdfDocument } from '../pdfmake-internals.js';
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

/** The links of the words of a line: one area a link, over all its words. */
export function linkAreas(words: readonly SetWord[], line: TextLine, x: number, y: number): LinkArea[] {
  const areas = new Map<StructureElement, LinkArea>();
  for (const word of words) {
    const run = line.runs[word.run];
    const element = run?.target && linkElement(run);
    if (!element || !run.target) continue;
    const left = areas.get(element)?.x ?? x + word.x;
    const width = x + word.x + word.width - left;
    areas.set(element, { element, target: run.target, x: left, y, width, height: line.height });
  }
  return [...areas.values()];
}

function linkElement({ run }: Run): StructureElement | undefined {
  let element = run?.parent;
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
