import type { Run } from '../node.js';
import { Line } from '../pdfmake-internals.js';
import type { SetWord } from './word.js';
/** A line of a paragraph as pdfmake places it. pdfmake copies lines by their own properties alone: what is drawn is among them. */
export declare class TextLine extends Line {
    readonly words: readonly SetWord[];
    /** The runs of the paragraph: a word names its own by index. */
    readonly runs: readonly Run[];
    readonly height: number;
    readonly ascender: number;
    /** The same for all copies of a line. */
    readonly original: object;
    constructor(words: readonly SetWord[], runs: readonly Run[]);
    getHeight(): number;
}
