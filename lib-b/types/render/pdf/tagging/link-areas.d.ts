import type { TextLine } from '../lines/text-line.js';
import type { SetWord } from '../lines/word.js';
import type { Target } from '../node.js';
import type { PdfDocument } from '../pdfmake-internals.js';
import { type Annotation } from './annotation.js';
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
export declare function linkAreas(words: readonly SetWord[], line: TextLine, x: number, y: number): LinkArea[];
/** Makes an area of a page followable. */
export declare function addLink(document: PdfDocument, area: LinkArea): Annotation;
