import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions give different years. */
export const years: Rule = {
  id: 'years',
  group: 'values',
  severity: 'error',
  summary: 'The versions give different years.',
  why: 'A year says which period or which instrument is meant.',
  check: (concordance) => valueFindings(concordance, 'year'),
};
