import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions give different dates, however written. */
export const dates: Rule = {
  id: 'dates',
  group: 'values',
  severity: 'error',
  summary: 'The versions give different dates, however written.',
  why: 'Time limits and entry into force run from a date, and each version would have its own.',
  check: (concordance) => valueFindings(concordance, 'date'),
};
