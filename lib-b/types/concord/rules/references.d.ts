import type { Rule } from '../rule.js';
/** The versions refer to different parts of an instrument. */
export declare const references: Rule;
