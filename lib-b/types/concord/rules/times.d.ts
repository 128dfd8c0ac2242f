import type { Rule } from '../rule.js';
/** The versions give different times of day. */
export declare const times: Rule;
