import type { Rule } from '../rule.js';
/** Quotation marks that the locale does not use. */
export declare const quotationMarks: Rule;
