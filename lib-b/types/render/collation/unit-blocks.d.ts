import type { ElementContent, Root } from 'hast';
/** One unit of an edition, taken out of what stands around it. */
export interface UnitBlock {
    readonly id: string;
    /** The unit's own block; a list around it if it opens an item, never those nested in it. */
    readonly content: readonly ElementContent[];
    /** How many lists it stands in. */
    readonly depth: number;
    readonly isHeading: boolean;
    readonly startsPart: boolean;
    /** Every id by which a link may lead here. */
    readonly anchors: readonly string[];
}
/** Takes the text of an edition apart into its units and headings, in reading order. */
export declare function unitBlocks(body: Root): UnitBlock[];
