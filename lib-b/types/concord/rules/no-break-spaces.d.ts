import type { Rule } from '../rule.js';
/** Spaces before high punctuation and inside quotation marks that may break, are lacking or are too many. */
export declare const noBreakSpaces: Rule;
