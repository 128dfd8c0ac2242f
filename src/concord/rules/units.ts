import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions give the same number of different units. */
export const units: Rule = {
  id: 'units',
  group: 'values',
  severity: 'error',
  summary: 'The versions give the same number of different units.',
  why: 'Thirty days and thirty months are equal in figures and in nothing else.',
  check: (concordance) => valueFindings(concordance, 'unit'),
};
