import type { Run } from '../node.js';
import type { Setting } from '../setting.js';
/** A stretch of text as runs; white space counts as one space, no-break spaces as themselves. */
export declare function text(value: string, setting: Setting): Run[];
