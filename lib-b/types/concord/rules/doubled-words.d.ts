import type { Rule } from '../rule.js';
/** A word written twice in a row. */
export declare const doubledWords: Rule;
