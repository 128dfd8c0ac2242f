import type { Rule } from '../rule.js';
/** Two spaces in a row inside a text. */
export declare const doubledSpaces: Rule;
