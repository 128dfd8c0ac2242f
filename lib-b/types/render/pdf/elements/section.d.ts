import type { BlockHandler } from '../setting.js';
/** `section`: a part, the testimonium with its signatures, or the footnotes. */
export declare const section: BlockHandler;
