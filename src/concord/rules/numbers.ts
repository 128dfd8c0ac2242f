import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions give different numbers, compared by value and not by figures. */
export const numbers: Rule = {
  id: 'numbers',
  group: 'values',
  severity: 'error',
  summary: 'The versions give different numbers, compared by value and not by figures.',
  why: 'A figure that differs changes what was agreed, and no reader of one version alone can see it.',
  check: (concordance) => valueFindings(concordance, 'number'),
};
