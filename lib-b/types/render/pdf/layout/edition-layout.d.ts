import type { LookDefaults } from '../lines/look.js';
import { TextLine } from '../lines/text-line.js';
import type { Block, Paragraph, Stack } from '../node.js';
import { LayoutBuilder, type Measured, type MeasuredTable } from '../pdfmake-internals.js';
/** From where its margin ends, if it has one above, to where the next block may begin. */
export interface Extent {
    readonly top: number;
    readonly bottom: number;
}
/** pdfmake's layout with lines of our own and with the rules of the page: what stands together, and what not alone. */
export declare class EditionLayout extends LayoutBuilder {
    #private;
    /** Where the blocks of each stack stand, from the top of their page. */
    readonly extents: Map<Block, Extent>;
    constructor(pageSize: {
        readonly width: number;
        readonly height: number;
    }, margins: Record<'left' | 'top' | 'right' | 'bottom', number>, defaults: LookDefaults);
    /** Words are measured by our own shapes, and their looks found once a run: pdfmake looks up each property for each word. */
    tryLayoutDocument(...layout: unknown[]): object;
    /** Room above a block is lost at the top of a page. */
    processNode(block: Block & Measured, inRow?: boolean): void;
    /** Begins a new page before blocks that could not begin on this one with what belongs to them. */
    processVerticalContainer(block: Stack & Measured): void;
    processTable(block: MeasuredTable): void;
    /** Places the lines of a paragraph, never one alone on a page if that can be helped. */
    processLeaf(block: Paragraph & Measured): void;
    /** The one line of a mark that stands apart from the text. */
    lineOf(paragraph: Paragraph): TextLine;
}
