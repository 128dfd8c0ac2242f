import type { Rule } from '../rule.js';
/** The versions give the same number of different units. */
export declare const units: Rule;
