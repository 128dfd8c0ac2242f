import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { differences } from '../text/compare.js';
import { enumerationLabels } from '../text/enumeration.js';
import { localeNames } from '../text/locale-names.js';
import { lostItem, oneItemShort } from '../text/lost-item.js';
import { sidesOf } from '../text/pairs.js';

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
  const [a, b] = sides;
  const short = oneItemShort(concordance, sides);
  if (short) {
    const { id } = short.locale;
    yield {
      unit: row.unit,
      locales: [id],
      message: `a list has one item less in \`${id}\` than in the other versions`,
    };
  } else if (sides.length === 2 && a && b) {
    const item = lostItem(concordance, a, b) ?? lostItem(concordance, b, a);
    if (item === undefined) return;
    const locales = [a.locale.id, b.locale.id];
    const message = `the item “${item}” of a list is not in every version (${localeNames(locales)})`;
    yield { unit: row.unit, locales, message, actual: item };
  }
}
