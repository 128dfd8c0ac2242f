import type { Rule } from '../rule.js';
/** A value in figures that some versions give and others do not show at all. */
export declare const absentValues: Rule;
