import type { Rule } from './rule.js';
/** Every rule, in the order in which it is documented and run. */
export declare const rules: readonly Rule[];
