import type { Rule } from '../rule.js';
import { absenceFindings } from '../values/absence-findings.js';

/** A value in figures that only some versions give, and that nothing near mentions. */
export const loneValues: Rule = {
  id: 'lone-values',
  group: 'values',
  severity: 'warning',
  summary: 'A value in figures stands in some versions and in no form in another, nor in the units around.',
  why: 'A number repeated for clarity is one that the text near by has; a number from nowhere is a wrong one, or lost elsewhere.',
  check: (concordance) => absenceFindings(concordance, { lone: true }),
};
