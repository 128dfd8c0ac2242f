import type { Rule } from '../rule.js';
/** Marks of notes that are not the same in every version. */
export declare const notes: Rule;
