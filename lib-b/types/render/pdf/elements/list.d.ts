import type { BlockHandler } from '../setting.js';
/** `ul`: a list whose markers change with its depth. */
export declare const ul: BlockHandler;
/** `ol`: a list that counts from its start. */
export declare const ol: BlockHandler;
