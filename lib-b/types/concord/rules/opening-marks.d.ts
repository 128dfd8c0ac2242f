import type { Rule } from '../rule.js';
/** Questions and exclamations that are not opened. */
export declare const openingMarks: Rule;
