import type { Rule } from '../rule.js';
/** A text changed after it was certified. */
export declare const stale: Rule;
