import type { Rule } from '../rule.js';
/** Links that do not lead to the same places. */
export declare const links: Rule;
