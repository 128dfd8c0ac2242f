import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { differences } from '../text/compare.js';
import { enumerationLabels } from '../text/enumeration.js';
import { habitFinder, type UnsaidItem } from '../text/item-habits.js';
import { linksOf } from '../text/links.js';
import { localeNames } from '../text/locale-names.js';
import { type LostItem, lostItem } from '../text/lost-item.js';
import { orderedPairsOf, sidesOf } from '../text/pairs.js';

/** Log odds from which one version alone bears witness to a lost item, and from which all the others do of one and the same. */
const sure = 2;
const likely = -2;

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
    const witnesses = concordance.rows.map((row) => ({ row, heard: witnessesOf(concordance, row) }));
    const unsaid = witnesses.flatMap(({ heard }) => heard);
    const isHabit = habitFinder(concordance, unsaid);
    for (const { row, heard } of witnesses) {
      const unusual = heard.filter((witness) => !isHabit(witness));
      const finding = findingOf(concordance, row, unusual);
      if (finding) yield finding;
    }
  },
};

interface Witness extends LostItem, UnsaidItem {}

function witnessesOf(concordance: Concordance, row: Row): Witness[] {
  return orderedPairsOf(sidesOf(row, concordance)).flatMap(([asking, answering]) => {
    const item = lostItem(concordance, asking, answering);
    return item && item.weight > likely ? [{ ...item, asking, answering: answering.locale.id }] : [];
  });
}

function findingOf(concordance: Concordance, row: Row, heard: readonly Witness[]): Finding | undefined {
  const versions = sidesOf(row, concordance).length;
  const short = shortIn(concordance, heard, versions);
  const [first, ...others] = heard.filter(({ answering }) => answering === short).sort((a, b) => b.weight - a.weight);
  if (!first) return undefined;
  const locales = versions < 3 ? [first.asking.locale.id, first.answering] : [first.answering];
  return {
    unit: row.unit,
    locales,
    message: `the item “${first.text}” of a list is not in every version (${localeNames(locales)})`,
    counterparts: Object.fromEntries([first, ...others].map(({ asking, text }) => [asking.locale.id, text])),
  };
}

// Witnesses speak of one item where a word of the first is linked to one of each other.
function areOfOne(concordance: Concordance, [first, ...others]: readonly Witness[]): boolean {
  if (!first) return false;
  return others.every((other) => {
    const { a } = linksOf(concordance, first.asking, other.asking);
    return a.slice(...first.places).some((answer) => answer >= other.places[0] && answer < other.places[1]);
  });
}

// The version that all the others find an item short, or that one finds so for sure while nothing speaks against it.
function shortIn(concordance: Concordance, heard: readonly Witness[], versions: number): string | undefined {
  const ids = [...new Set(heard.map(({ answering }) => answering))];
  const agreed = ids.filter((id) => {
    const witnesses = heard.filter(({ answering }) => answering === id);
    return witnesses.length === versions - 1 && areOfOne(concordance, witnesses);
  });
  const certain = new Set(heard.filter(({ weight }) => weight > sure).map(({ answering }) => answering));
  if (versions > 2 && agreed.length === 1) return agreed[0];
  return certain.size === 1 || versions < 3 ? [...certain][0] : undefined;
}
