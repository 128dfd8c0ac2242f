import type { Concept, Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { conceptsIn } from '../text/concepts.js';
import { localeNames } from '../text/locale-names.js';
import { type Side, sidesOf } from '../text/pairs.js';

/** A term of the termbase that one version has and another has not. */
export const terms: Rule = {
  id: 'terms',
  group: 'terms',
  severity: 'error',
  summary: 'A concept of the termbase is named in one version of a unit and not in another.',
  why: 'Another term is another concept: the version that uses it speaks of another agreement, body or party.',
  *check(concordance): Iterable<Finding> {
    if (concordance.concepts.length === 0) return;
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      for (const concept of namedIn(concordance, sides)) {
        const finding = compare(concordance, row, concept, sides);
        if (finding) yield finding;
      }
    }
  },
};

function namedIn(concordance: Concordance, sides: readonly Side[]): Set<Concept> {
  return new Set(
    sides.flatMap(({ locale, reading }) =>
      conceptsIn(concordance, locale, reading)
        .apart.filter(({ form }) => form !== 'forbidden')
        .map(({ concept }) => concept),
    ),
  );
}

// The version that names it must do so apart from longer names; the one that answers may do so inside one.
function compare(concordance: Concordance, row: Row, concept: Concept, all: readonly Side[]): Finding | undefined {
  const sides = all.filter(({ locale }) => concept.forms.has(locale.id));
  const naming = sides.filter((side) => occurrences(concordance, side, concept, 'apart').length > 0);
  const silent = sides.filter((side) => occurrences(concordance, side, concept, 'any').length === 0);
  if (naming.length === 0 || silent.length === 0) return undefined;
  const apart =
    sides.length < 3 || naming.length === silent.length
      ? [...naming, ...silent]
      : naming.length < silent.length
        ? naming
        : silent;
  const counterparts = Object.fromEntries(
    sides.map((side) => [side.locale.id, occurrences(concordance, side, concept, 'any')[0]?.text ?? 'nothing']),
  );
  const [lacking] = silent;
  const expected = lacking && concept.forms.get(lacking.locale.id)?.name;
  return {
    unit: row.unit,
    locales: apart.map(({ locale }) => locale.id),
    message: `the concept \`${concept.id}\` is named in ${localeNames(ids(naming))} and not in ${localeNames(ids(silent))}`,
    ...(expected !== undefined && { expected }),
    counterparts,
  };
}

function occurrences(concordance: Concordance, side: Side, concept: Concept, which: 'apart' | 'any') {
  return conceptsIn(concordance, side.locale, side.reading)[which].filter(
    (occurrence) => occurrence.concept === concept && (which === 'any' || occurrence.form !== 'forbidden'),
  );
}

function ids(sides: readonly Side[]): string[] {
  return sides.map(({ locale }) => locale.id);
}
