import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { likeliestOmission } from '../text/omission.js';
import { apartIn, orderedPairsOf, sidesOf } from '../text/pairs.js';

/** Weight of evidence from which an omission is reported on the word of one version: less where a third may contradict it. */
const enough = { two: 6, more: 4 };
/** Weight from which each of several versions bears witness, and what they must weigh together. */
const agreed = { each: 1.5, all: 4.5 };

/** A sentence that another version does not have. */
export const sentences: Rule = {
  id: 'sentences',
  group: 'structure',
  severity: 'warning',
  summary: 'A version has a sentence that another seems not to have.',
  why: 'A dropped sentence leaves a text that reads well and says less; number of sentences, lengths and words betray it.',
  *check(concordance): Iterable<Finding> {
    for (const row of concordance.rows) {
      const versions = sidesOf(row, concordance).length;
      const omissions = omissionsIn(concordance, row);
      const short = versions > 2 ? shortIn(omissions, versions) : undefined;
      const least = versions > 2 ? enough.more : enough.two;
      const weighty = omissions.filter(({ answering, weight }) => (short ? answering === short : weight >= least));
      const [first] = weighty;
      if (!first) continue;
      const pairs = weighty.map(({ asking, answering }) => [asking, answering] as const);
      yield {
        unit: row.unit,
        locales: apartIn(pairs, versions),
        message: `“${first.passage}” has no counterpart in every version`,
        counterparts: Object.fromEntries(weighty.map(({ asking, passage }) => [asking, passage])),
      };
    }
  },
};

/** What the version `asking` has and the version `answering` seems not to have. */
interface Omission {
  readonly asking: string;
  readonly answering: string;
  readonly passage: string;
  readonly weight: number;
}

function omissionsIn(concordance: Concordance, row: Row): Omission[] {
  return orderedPairsOf(sidesOf(row, concordance)).flatMap(([asking, answering]) => {
    const omission = likeliestOmission(concordance, asking, answering);
    return omission ? [{ ...omission, asking: asking.locale.id, answering: answering.locale.id }] : [];
  });
}

// The one version that all others find short of a sentence, each of them perhaps not surely enough alone.
function shortIn(omissions: readonly Omission[], versions: number): string | undefined {
  const ids = [...new Set(omissions.map(({ answering }) => answering))].filter((id) => {
    const weights = omissions.filter(({ answering }) => answering === id).map(({ weight }) => weight);
    const heard = weights.filter((weight) => weight >= agreed.each);
    return heard.length === versions - 1 && heard.reduce((sum, weight) => sum + weight, 0) >= agreed.all;
  });
  return ids.length === 1 ? ids[0] : undefined;
}
