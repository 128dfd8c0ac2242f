import type { Rule } from '../rule.js';
/** Straight apostrophes where the locale writes a curly one. */
export declare const apostrophes: Rule;
