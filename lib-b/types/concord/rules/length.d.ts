import type { Rule } from '../rule.js';
/** A text much longer or shorter than its counterparts. */
export declare const length: Rule;
