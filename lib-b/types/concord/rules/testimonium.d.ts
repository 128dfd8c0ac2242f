import type { Rule } from '../rule.js';
/** A testimonium that does not say what the instrument says of its signature. */
export declare const testimonium: Rule;
