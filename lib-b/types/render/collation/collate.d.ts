import type { ElementContent } from 'hast';
import type { Edition } from '../../model.js';
/** One unit in all versions. */
export interface CollatedRow {
    readonly id: string;
    /** How many lists the unit stands in. */
    readonly depth: number;
    readonly isHeading: boolean;
    readonly startsPart: boolean;
    /** By edition, in their order; empty where a version has no such unit. */
    readonly cells: readonly (readonly ElementContent[])[];
}
/** Sets editions side by side, unit by unit. The words are those of the editions; links lead to rows. */
export declare function collate(editions: readonly Edition[]): CollatedRow[];
