import type { Rule } from '../rule.js';
/** The versions give different percentages. */
export declare const percentages: Rule;
