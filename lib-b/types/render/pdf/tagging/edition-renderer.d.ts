import type { EditionPdf } from '../edition-pdf.js';
import type { TextLine } from '../lines/text-line.js';
import type { Vector } from '../node.js';
import { type PdfReference, Renderer, type Watermark } from '../pdfmake-internals.js';
import type { Annotation } from './annotation.js';
import type { Place } from './places.js';
/** pdfmake's renderer, which marks all that it draws: text as content of the structure tree, the rest as artifacts. */
export declare class EditionRenderer extends Renderer {
    #private;
    readonly pages: PdfReference[];
    readonly links: Annotation[];
    readonly fields: Annotation[];
    constructor(document: EditionPdf, places: ReadonlyMap<string, Place>);
    renderLine(line: TextLine, x: number, y: number): void;
    renderVector(vector: Vector | Watermark): void;
}
