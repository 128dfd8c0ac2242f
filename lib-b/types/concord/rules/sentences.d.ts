import type { Rule } from '../rule.js';
/** A sentence that another version does not have. */
export declare const sentences: Rule;
