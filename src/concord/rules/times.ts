import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions give different times of day. */
export const times: Rule = {
  id: 'times',
  group: 'values',
  severity: 'error',
  summary: 'The versions give different times of day.',
  why: 'A time limit that ends at another hour is another time limit.',
  check: (concordance) => valueFindings(concordance, 'time'),
};
