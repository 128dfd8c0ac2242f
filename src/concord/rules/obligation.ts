import type { Concordance } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { markerDisagreements } from '../text/disagreement.js';

/** An obligation in one version that is a permission in another. */
export const obligation: Rule = {
  id: 'obligation',
  group: 'force',
  severity: 'warning',
  summary: 'A version permits where another obliges.',
  why: 'A “shall” turned into a “may” frees a party from what the other version binds it to.',
  check: findings,
};

// One finding a unit: a permission too many is mostly also an obligation too few.
function* findings(concordance: Concordance): Iterable<Finding> {
  const named = new Set<string>();
  for (const aspect of ['permission', 'obligation'] as const) {
    for (const finding of markerDisagreements(concordance, aspect)) {
      if (named.has(finding.unit)) continue;
      named.add(finding.unit);
      yield finding;
    }
  }
}
