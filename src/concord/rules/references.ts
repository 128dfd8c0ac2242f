import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { localeNames } from '../text/locale-names.js';
import { apartIn, orderedPairsOf, sidesOf } from '../text/pairs.js';
import type { ReferenceList } from '../values/reference-lists.js';
import { shortenedLists } from '../values/shortened-lists.js';
import { valueFindings } from '../values/value-findings.js';

/** The versions refer to different parts of an instrument. */
export const references: Rule = {
  id: 'references',
  group: 'values',
  severity: 'warning',
  summary: 'The versions refer to different parts of an instrument.',
  why: 'A reference to another paragraph brings another rule into play.',
  *check(concordance) {
    yield* valueFindings(concordance, 'reference');
    for (const row of concordance.rows) yield* lostReferences(row, concordance);
  },
};

// A version may say “that paragraph” where another repeats a reference, but not in the middle of a list.
function* lostReferences(row: Row, concordance: Concordance): Generator<Finding> {
  const sides = sidesOf(row, concordance);
  const found = orderedPairsOf(sides).flatMap(([asking, answering]) =>
    shortenedLists(asking, answering).map((lists) => {
      return { ...lists, asking: asking.locale.id, answering: answering.locale.id };
    }),
  );
  if (found.length === 0) return;
  const locales = apartIn(
    found.map(({ asking, answering }) => [asking, answering]),
    sides.length,
  );
  const lost = new Set(found.flatMap((lists) => lists.lost));
  const said = new Map(
    found.flatMap(({ asking, answering, list, shorter }): [string, ReferenceList][] => [
      [answering, shorter],
      [asking, list],
    ]),
  );
  yield {
    unit: row.unit,
    locales,
    message: `not every version has ${[...lost].join(', ')} in its list of references (${localeNames(locales)})`,
    counterparts: Object.fromEntries([...said].map(([id, list]) => [id, written(list)])),
  };
}

function written(list: ReferenceList): string {
  return list.map(({ text }) => text).join(' ');
}
