import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions give different percentages. */
export const percentages: Rule = {
  id: 'percentages',
  group: 'values',
  severity: 'error',
  summary: 'The versions give different percentages.',
  why: 'A rate decides sums and majorities, so two rates are two rules.',
  check: (concordance) => valueFindings(concordance, 'percentage'),
};
