import type { Rule } from '../rule.js';
import { markerDisagreements } from '../text/disagreement.js';

/** An obligation in one version that is a permission in another. */
export const obligation: Rule = {
  id: 'obligation',
  group: 'force',
  severity: 'warning',
  summary: 'A version permits where another obliges.',
  why: 'A “shall” turned into a “may” frees a party from what the other version binds it to.',
  check: (concordance) => markerDisagreements(concordance, 'permission'),
};
