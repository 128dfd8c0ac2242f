import type { Block, Run } from '../node.js';
import type { BlockHandler, Setting } from '../setting.js';
/** `p`: a paragraph. */
export declare const p: BlockHandler;
/** Runs set as a paragraph in the voice of their place. */
export declare function paragraphOf(runs: Run[], setting: Setting): Block;
/** Takes the white space off both ends of a paragraph and of each of its lines. */
export declare function trim(runs: Run[]): Run[];
