import type { Rule } from '../rule.js';
/** The versions give different numbers, compared by value and not by figures. */
export declare const numbers: Rule;
