import type { Rule } from '../rule.js';
/** Quoted titles and words that one version has and another has not. */
export declare const quotations: Rule;
