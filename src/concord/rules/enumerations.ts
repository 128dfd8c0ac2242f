import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { differences } from '../text/compare.js';
import { enumerationLabels } from '../text/enumeration.js';
import { linksOf } from '../text/links.js';
import { listedItems } from '../text/list-pairs.js';
import { localeNames } from '../text/locale-names.js';
import { type LostItem, lostItem } from '../text/lost-item.js';
import { type Side, sidesOf } from '../text/pairs.js';

/** Log odds from which one version alone bears witness to a lost item, and from which all the others do of one and the same. */
const sure = 2;
const likely = -2;
/** An item that one language leaves unsaid in as many units, and as often as not, is no slip: “permis et licences” is “licences”. */
const habitual = { units: 2, share: 0.5 };

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
    const habits = habitsOf(
      concordance,
      witnesses.flatMap(({ heard }) => heard),
    );
    for (const { row, heard } of witnesses) {
      const unusual = heard.filter((witness) => !habits.has(habitOf(witness)));
      const finding = findingOf(concordance, row, unusual);
      if (finding) yield finding;
    }
  },
};

/** An item that one version has and another may not have. */
interface Witness extends LostItem {
  readonly asking: Side;
  readonly answering: string;
}

function witnessesOf(concordance: Concordance, row: Row): Witness[] {
  const sides = sidesOf(row, concordance);
  return sides.flatMap((asking) =>
    sides.flatMap((answering) => {
      const item = asking === answering ? undefined : lostItem(concordance, asking, answering);
      if (!item || item.weight <= likely) return [];
      return [{ ...item, asking, answering: answering.locale.id }];
    }),
  );
}

function habitOf({ asking, answering, stems }: Pick<Witness, 'asking' | 'answering' | 'stems'>): string {
  return JSON.stringify([asking.locale.id, answering, stems]);
}

// What one language leaves unsaid where another says it, by habit.
function habitsOf(concordance: Concordance, witnesses: readonly Witness[]): Set<string> {
  const unsaid = new Map<string, number>();
  for (const witness of witnesses) unsaid.set(habitOf(witness), (unsaid.get(habitOf(witness)) ?? 0) + 1);
  const often = new Map([...unsaid].filter(([, units]) => units >= habitual.units));
  if (often.size === 0) return new Set();
  const said = new Map<string, number>();
  for (const row of concordance.rows) {
    const sides = sidesOf(row, concordance);
    for (const asking of sides) {
      const items = new Set(listedItems(asking));
      for (const { locale } of sides)
        for (const stems of items) {
          const habit = habitOf({ asking, answering: locale.id, stems });
          if (often.has(habit)) said.set(habit, (said.get(habit) ?? 0) + 1);
        }
    }
  }
  return new Set(
    [...often].flatMap(([habit, units]) => (units >= habitual.share * (said.get(habit) ?? 0) ? habit : [])),
  );
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
