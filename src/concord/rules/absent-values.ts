import type { Rule } from '../rule.js';
import { absenceFindings } from '../values/absence-findings.js';

/** A value in figures that some versions give and others do not show at all. */
export const absentValues: Rule = {
  id: 'absent-values',
  group: 'values',
  severity: 'remark',
  summary: 'A value in figures that is mentioned near by stands in some versions and in no form in another.',
  why: 'It may be lost; but real law often says “that paragraph” where another version repeats the number.',
  check: (concordance) => absenceFindings(concordance, { lone: false }),
};
