import type { Rule } from '../rule.js';
/** A unit that some version does not have. */
export declare const missing: Rule;
