import type { Block } from '../node.js';
/** The unit with whose text a block begins; undefined where that is no unit of the edition, as on the title page. */
export declare function firstUnit(block: Block, units: ReadonlySet<string>): string | undefined;
