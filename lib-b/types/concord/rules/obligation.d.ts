import type { Rule } from '../rule.js';
/** An obligation in one version that is a permission in another. */
export declare const obligation: Rule;
