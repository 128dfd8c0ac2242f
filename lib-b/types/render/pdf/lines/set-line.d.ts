import type { Alignment } from '../node.js';
import type { Pieces } from './compose-lines.js';
import { type SetWord } from './word.js';
/** Where a line stands in its paragraph. */
export interface LinePlace {
    /** Its first piece, and the one after its last. */
    readonly start: number;
    readonly end: number;
    readonly width: number;
    readonly alignment: Alignment;
    /** The last line of the paragraph. */
    readonly final: boolean;
}
/** Joins the pieces of one line to words again and puts each in its place. */
export declare function setLine(paragraph: Pieces, place: LinePlace): SetWord[];
