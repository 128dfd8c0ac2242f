import type { Rule } from '../rule.js';
import { markerDisagreements } from '../text/disagreement.js';

/** A negation that another version does not have. */
export const negation: Rule = {
  id: 'negation',
  group: 'force',
  severity: 'warning',
  summary: 'A version denies where another does not.',
  why: 'A lost “not” turns a prohibition into a permission; the sentence still reads well, so nobody sees it.',
  check: (concordance) => markerDisagreements(concordance, 'negation'),
};
