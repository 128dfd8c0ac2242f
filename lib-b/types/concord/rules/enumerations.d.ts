import type { Rule } from '../rule.js';
/** Lists inside a text with more items in one version than in another. */
export declare const enumerations: Rule;
