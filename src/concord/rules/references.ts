import type { Rule } from '../rule.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions refer to different parts of an instrument. */
export const references: Rule = {
  id: 'references',
  group: 'values',
  severity: 'warning',
  summary: 'The versions refer to different parts of an instrument.',
  why: 'A reference to another paragraph brings another rule into play.',
  check: (concordance) => valueFindings(concordance, 'reference'),
};
