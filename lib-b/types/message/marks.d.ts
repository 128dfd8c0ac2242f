import type { PhrasingContent } from 'mdast';
import type { Mark } from '../model.js';
/** The markup of inline content that every version must have alike, in reading order. */
export declare function marksOf(nodes: readonly PhrasingContent[]): Mark[];
