import type { Rule } from '../rule.js';
/** The versions give different amounts of money or different currencies. */
export declare const money: Rule;
