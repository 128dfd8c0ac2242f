import type { Rule } from '../rule.js';
/** A form that the termbase forbids. */
export declare const forbiddenTerm: Rule;
