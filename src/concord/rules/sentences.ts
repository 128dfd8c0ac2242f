import type { Finding, Rule } from '../rule.js';
import { likeliestOmission } from '../text/omission.js';
import { apartIn, pairsOf, sidesOf } from '../text/pairs.js';

/** Weight of evidence from which an omission is reported: more where no third version bears witness. */
const enough = { two: 6, more: 4 };

/** A sentence that another version does not have. */
export const sentences: Rule = {
  id: 'sentences',
  group: 'structure',
  severity: 'warning',
  summary: 'A version has a sentence that another seems not to have.',
  why: 'A dropped sentence leaves a text that reads well and says less; number of sentences, lengths and words betray it.',
  *check(concordance): Iterable<Finding> {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const counterparts: Record<string, string> = {};
      const pairs = pairsOf(sides).filter(([a, b]) => {
        for (const [asking, answering] of [
          [a, b],
          [b, a],
        ] as const) {
          const omission = likeliestOmission(concordance, asking, answering);
          if (!omission || omission.weight < (sides.length > 2 ? enough.more : enough.two)) continue;
          counterparts[asking.locale.id] = omission.passage;
          return true;
        }
        return false;
      });
      if (pairs.length === 0) continue;
      const locales = apartIn(
        pairs.map(([a, b]) => [a.locale.id, b.locale.id]),
        sides.length,
      );
      const [sentence] = Object.values(counterparts);
      yield {
        unit: row.unit,
        locales,
        message: `“${sentence}” has no counterpart in every version`,
        counterparts,
      };
    }
  },
};
