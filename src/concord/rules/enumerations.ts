import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { differences } from '../text/compare.js';
import { enumerationLabels } from '../text/enumeration.js';
import { localeNames } from '../text/locale-names.js';
import { type LostItem, lostItems } from '../text/lost-item.js';
import { pairsOf, sidesOf } from '../text/pairs.js';

/** Weight from which an item is taken to be lost. */
const enough = 2.75;
/** Weight wanted besides for every other version that does not bear it out. */
const silent = 1.25;
/** Weight from which it is where each of two other versions or more bears it out. */
const together = 4;

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
  const items = pairsOf(sides).flatMap(([a, b]) => lostItems(concordance, a, b));
  const found =
    agreed(
      items,
      sides.map(({ locale }) => locale.id),
    ) ?? single(items, enough + silent * (sides.length - 2));
  if (!found) return;
  const { item, locales } = found;
  yield {
    unit: row.unit,
    locales,
    message: `the item “${item.text}” of a list is not in every version (${localeNames(locales)})`,
    actual: item.text,
  };
}

interface Found {
  readonly item: LostItem;
  readonly locales: readonly string[];
}

/** The one version that stands apart from each of the others: it alone lacks an item, or it alone has one more. */
function agreed(items: readonly LostItem[], locales: readonly string[]): Found | undefined {
  if (locales.length < 3) return undefined;
  let best: { found: Found; weight: number } | undefined;
  for (const locale of locales) {
    for (const [own, theirs] of [
      ['notIn', 'in'],
      ['in', 'notIn'],
    ] as const) {
      const others = locales.filter((other) => other !== locale);
      const witnesses = others.flatMap(
        (other) => heaviest(items.filter((item) => item[own] === locale && item[theirs] === other)) ?? [],
      );
      const [item] = witnesses;
      const weight = witnesses.reduce((sum, witness) => sum + witness.weight, 0);
      if (!item || witnesses.length < others.length || weight < together) continue;
      if (witnesses.some((witness) => witness.weight < 0)) continue;
      if (!best || weight > best.weight) best = { found: { item, locales: [locale] }, weight };
    }
  }
  return best?.found;
}

function single(items: readonly LostItem[], threshold: number): Found | undefined {
  const item = heaviest(items);
  return item && item.weight >= threshold ? { item, locales: [item.in, item.notIn].sort() } : undefined;
}

function heaviest(items: readonly LostItem[]): LostItem | undefined {
  return items.reduce<LostItem | undefined>(
    (best, item) => (best && best.weight >= item.weight ? best : item),
    undefined,
  );
}
