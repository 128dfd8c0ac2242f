import type { Rule } from '../rule.js';
/** Web and e-mail addresses that are not the same in every version. */
export declare const addresses: Rule;
