import type { Rule } from '../rule.js';
/** Texts that end on another mark than their counterparts. */
export declare const terminalPunctuation: Rule;
