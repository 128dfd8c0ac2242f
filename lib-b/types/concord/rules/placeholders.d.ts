import type { Rule } from '../rule.js';
/** The figures, dates and party names that a message takes from the instrument. */
export declare const placeholders: Rule;
