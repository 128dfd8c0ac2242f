import type { Rule } from '../rule.js';
/** Parties named in another order. */
export declare const parties: Rule;
