import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { differences } from '../text/compare.js';
import { enumerationLabels } from '../text/enumeration.js';
import { localeNames } from '../text/locale-names.js';
import { lostItem, oneItemShort } from '../text/lost-item.js';
import { apartIn, pairsOf, sidesOf } from '../text/pairs.js';

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
    for (const row of concordance.rows) yield* lostItems(concordance, row);
  },
};

function* lostItems(concordance: Concordance, row: Row): Iterable<Finding> {
  const sides = sidesOf(row, concordance);
  const short = oneItemShort(concordance, sides);
  if (short) {
    const { id } = short.locale;
    yield {
      unit: row.unit,
      locales: [id],
      message: `a list has one item less in \`${id}\` than in the other versions`,
    };
    return;
  }
  const counterparts: Record<string, string> = {};
  const lost = pairsOf(sides).flatMap(([a, b]) => {
    const fromA = lostItem(concordance, a, b);
    const fromB = fromA === undefined ? lostItem(concordance, b, a) : undefined;
    if (fromA !== undefined) counterparts[a.locale.id] = fromA;
    if (fromB !== undefined) counterparts[b.locale.id] = fromB;
    return fromA === undefined && fromB === undefined ? [] : [[a.locale.id, b.locale.id] as const];
  });
  const [item] = Object.values(counterparts);
  if (item === undefined) return;
  const locales = apartIn(lost, sides.length);
  if (sides.length > 2 && locales.length > 1) return;
  yield {
    unit: row.unit,
    locales,
    message: `the item “${item}” of a list is not in every version (${localeNames(locales)})`,
    counterparts,
  };
}
