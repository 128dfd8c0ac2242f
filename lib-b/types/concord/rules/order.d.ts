import type { Rule } from '../rule.js';
/** Two units exchanged in one version. */
export declare const order: Rule;
