import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions give different amounts of money or different currencies. */
export const money: Rule = {
  id: 'money',
  group: 'values',
  severity: 'error',
  summary: 'The versions give different amounts of money or different currencies.',
  why: 'An amount owed or granted under one version would not be the amount under the other.',
  check: (concordance) => valueFindings(concordance, 'money'),
};
