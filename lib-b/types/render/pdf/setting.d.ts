import type { Element, ElementContent, RootContent } from 'hast';
import type { Diagnostic } from '../../diagnostic.js';
import type { Typeface } from './fonts/typeface.js';
import type { Alignment, Block, Run } from './node.js';
import type { PdfStyle } from './pdf-style.js';
import type { StructureElement } from './tagging/structure.js';
/** The look of running text at one point. */
export interface Voice {
    readonly size: number;
    readonly leading: number;
    readonly align: Alignment;
    /** Room above each paragraph. */
    readonly space: number;
}
/** What a handler knows of the place at which its element stands. */
export interface Setting {
    readonly style: PdfStyle;
    readonly typeface: Typeface;
    readonly chrome: Readonly<Record<string, string>>;
    /** The parties in the order of the original. */
    readonly parties: readonly string[];
    /** The structure element that what is made here becomes a child of. */
    readonly parent: StructureElement;
    /** The unit in which we are: named in diagnostics. */
    readonly unit: string | undefined;
    readonly voice: Voice;
    /** Bold, italics and the like, as the elements around have set them. */
    readonly look: Omit<Run, 'text' | 'run'>;
    /** How many unordered lists we are in. */
    readonly depth: number;
    /** The items of a list here are notes. */
    readonly notes: boolean;
    /** Width of the column. */
    readonly width: number;
    readonly report: (diagnostic: Diagnostic) => void;
    /** Renders what stands inside an element. */
    readonly render: Render;
}
/** The two ways into the handler tables, for handlers to use on their children. */
export interface Render {
    /** Children as blocks; phrasing that stands loose among them is gathered into paragraphs. */
    blocks(nodes: readonly (RootContent | ElementContent)[], setting: Setting): Block[];
    /** Children as the runs of one paragraph. */
    runs(nodes: readonly (RootContent | ElementContent)[], setting: Setting): Run[];
}
/** Turns one type of block element into a block. */
export type BlockHandler = (element: Element, setting: Setting) => Block;
/** Turns one type of phrasing element into runs. */
export type RunHandler = (element: Element, setting: Setting) => Run[];
