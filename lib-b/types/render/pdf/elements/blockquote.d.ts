import type { BlockHandler } from '../setting.js';
/** `blockquote`: set in from both sides. */
export declare const blockquote: BlockHandler;
