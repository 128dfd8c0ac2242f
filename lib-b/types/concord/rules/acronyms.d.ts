import type { Rule } from '../rule.js';
/** Acronyms that are mistyped or belong to another name. */
export declare const acronyms: Rule;
