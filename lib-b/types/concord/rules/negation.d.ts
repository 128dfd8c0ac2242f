import type { Rule } from '../rule.js';
/** A negation that another version does not have. */
export declare const negation: Rule;
