import type { Rule } from '../rule.js';
/** Characters that look like others. */
export declare const lookAlikes: Rule;
