import type { Rule } from '../rule.js';
/** Brackets and quotation marks that are not closed, or not opened, in one version only. */
export declare const unbalanced: Rule;
