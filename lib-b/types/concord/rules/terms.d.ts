import type { Rule } from '../rule.js';
/** A term of the termbase that one version has and another has not. */
export declare const terms: Rule;
