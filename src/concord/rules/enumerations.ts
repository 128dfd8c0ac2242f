import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { differences } from '../text/compare.js';
import { enumerationLabels } from '../text/enumeration.js';
import { localeNames } from '../text/locale-names.js';
import { lostItems } from '../text/lost-item.js';
import { apartIn, pairsOf, sidesOf } from '../text/pairs.js';

/** Weight of evidence from which an item is taken to be lost. */
const enough = Number(process.env.ENOUGH ?? 2);

/** Lists inside a text with more items in one version than in another. */
export const enumerations: Rule = {
  id: 'enumerations',
  group: 'structure',
  severity: 'warning',
  summary: 'A list written out inside a text has an item in one version that another has not.',
  why: 'A dropped item is a condition or a right that one version does not give.',
  *check(concordance): Iterable<Finding> {
    yield* differences(concordance, {
      what: 'items of the list',
      of: ({ reading }) => enumerationLabels(reading).length,
      show: String,
    });
    for (const row of concordance.rows) yield* lost(concordance, row);
  },
};

function* lost(concordance: Concordance, row: Row): Iterable<Finding> {
  const sides = sidesOf(row, concordance);
  const found = pairsOf(sides).flatMap(([a, b]) => {
    const [own, theirs] = lostItems(concordance, a, b);
    const best = (own?.weight ?? -29) > (theirs?.weight ?? -29) ? own : theirs;
    return best && best.weight >= enough
      ? [{ item: best.text, weight: best.weight, pair: [a.locale.id, b.locale.id] as const }]
      : [];
  });
  const [first] = found;
  if (!first) return;
  const locales = apartIn(
    found.map(({ pair }) => pair),
    sides.length,
  );
  yield {
    unit: row.unit,
    locales,
    message: `the item “${first.item}” of a list is not in every version (${localeNames(locales)}) ${found.map((f) => f.weight.toFixed(1))}`,
    actual: first.item,
  };
}
