import type { BlockHandler } from '../setting.js';
/** `table`: ruled lines between rows; the head is repeated on each page. */
export declare const table: BlockHandler;
