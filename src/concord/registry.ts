import type { Rule } from './rule.js';

/** Every rule, in the order in which it is documented and run. */
export const rules: readonly Rule[] = [];
