import type { Block } from '../node.js';
/** Has the blocks of the text begin the pages that were planned for them, and stand where they come on the others. */
export declare function applyStarts(block: Block, starts: ReadonlyMap<string, number>, units: ReadonlySet<string>): void;
