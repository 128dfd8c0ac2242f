import type { Rule } from '../rule.js';
/** A text with nothing in it but blanks. */
export declare const empty: Rule;
