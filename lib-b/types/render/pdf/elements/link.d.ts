import type { RunHandler } from '../setting.js';
/** `a`: a link to an address or to a block of this edition. */
export declare const a: RunHandler;
