import type { Rule } from '../rule.js';
/** Proper names that a version should keep and does not. */
export declare const names: Rule;
