import type { TextLine } from '../lines/text-line.js';
import type { Block, Paragraph } from '../node.js';
/** The lines of a paragraph at a width. */
export type LinesOf = (paragraph: Paragraph, width: number) => readonly TextLine[];
/** What heights are measured with. */
export interface Measure {
    readonly linesOf: LinesOf;
    /** The height of an empty page. */
    readonly pageHeight: number;
}
/** The fewest lines of a paragraph that may stand alone at the foot or at the head of a page. */
export declare const fewestLines = 2;
/** The height that the blocks from an index on need to begin: whole ones as long as they are kept with the next. */
export declare function leadOf(blocks: readonly Block[], index: number, width: number, measure: Measure): number;
/** True when the last word of a line goes on in the next. */
export declare function endsDivided(line: TextLine | undefined): boolean;
