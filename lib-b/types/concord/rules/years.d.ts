import type { Rule } from '../rule.js';
/** The versions give different years. */
export declare const years: Rule;
