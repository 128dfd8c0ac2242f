import type { Rule } from '../rule.js';
/** A message that nothing names. */
export declare const unused: Rule;
