import type { Rule } from '../rule.js';
/** The versions give different dates, however written. */
export declare const dates: Rule;
