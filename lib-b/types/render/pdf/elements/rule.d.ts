import type { BlockHandler } from '../setting.js';
/** `hr`: a rule over the middle third of the column. */
export declare const hr: BlockHandler;
