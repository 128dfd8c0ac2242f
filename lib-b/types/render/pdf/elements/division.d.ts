import type { BlockHandler } from '../setting.js';
/** `div`: a subtitle, the places for signatures, or a group without a look of its own. */
export declare const div: BlockHandler;
