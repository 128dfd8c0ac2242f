import type { Extent } from '../layout/edition-layout.js';
import type { Block } from '../node.js';
/** A block that a page may begin with. */
export interface PageItem extends Extent {
    /** The unit with which it begins. */
    readonly unit: string | undefined;
    /** Must begin a page. */
    readonly isForced: boolean;
    /** Must stand on the page of the next. */
    readonly isKept: boolean;
}
/** What deciding on pages has to know of an edition. */
export interface Measured {
    readonly extents: ReadonlyMap<Block, Extent>;
    readonly units: ReadonlySet<string>;
    readonly pageHeight: number;
}
/** The blocks of a document that a page may begin with, in order: all that is not held together. */
export declare function pageItems(block: Block, measured: Measured, flags?: {
    isForced: boolean;
    isKept: boolean;
}): PageItem[];
