import type { Concordance, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { acronymHabits } from '../text/acronym-habits.js';
import { acronymsOf } from '../text/acronyms.js';
import { conceptsIn } from '../text/concepts.js';
import { oneSlip } from '../text/edit-distance.js';
import { expansionSlip, isSpelledOut } from '../text/expansions.js';
import { localeNames } from '../text/locale-names.js';
import { type Side, sidesOf } from '../text/pairs.js';
import { foldWord } from '../values/token.js';

/** Shorter acronyms are often a letter apart without either being meant for the other. */
const telling = 4;

/** An acronym where it stands. */
interface Use {
  readonly concordance: Concordance;
  readonly row: Row;
  readonly side: Side;
  /** All versions of the row. */
  readonly sides: readonly Side[];
  readonly acronym: string;
}

/** Acronyms that are mistyped or belong to another name. */
export const acronyms: Rule = {
  id: 'acronyms',
  group: 'terms',
  severity: 'error',
  summary: 'An acronym is mistyped, is not that of the name before it, or lacks its counterpart.',
  why: 'One letter makes an acronym that of another body or of none.',
  *check(concordance): Iterable<Finding> {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const found = new Map<string, Finding>();
      for (const side of sides) {
        for (const acronym of acronymsOf(side.reading)) {
          const use = { concordance, row, side, sides, acronym };
          const finding = wrongExpansion(use) ?? slip(use);
          if (finding) found.set(finding.locales.join(' '), finding);
        }
      }
      yield* found.values();
    }
  },
};

function wrongExpansion(use: Use): Finding | undefined {
  const { concordance, row, acronym } = use;
  const { locale, reading } = use.side;
  const { text } = reading;
  const at = text.indexOf(`(${acronym})`);
  if (at < 0) return undefined;
  const { apart } = conceptsIn(concordance, locale, reading);
  const name = apart.find(({ end, form }) => form === 'name' && text.slice(end, at).trim() === '' && end <= at);
  if (!name && isVouchedFor(use)) return undefined;
  const expected = name ? name.concept.forms.get(locale.id)?.acronym : expansionSlip(text, acronym);
  if (expected === undefined || expected === acronym) return undefined;
  return {
    unit: row.unit,
    locales: [locale.id],
    message: `\`${locale.id}\` gives the acronym ${acronym} to “${name?.text ?? text.slice(Math.max(0, at - 60), at).trim()}”`,
    actual: acronym,
    expected,
    offset: Math.max(0, reading.raw.indexOf(acronym)),
  };
}

// An acronym no unit but this one has, one slip away from one that stands here in another version or is usual here.
function slip(use: Use): Finding | undefined {
  const { concordance, row, side, sides, acronym } = use;
  if (known(concordance, side, acronym)) return undefined;
  if (isVouchedFor(use) || isSpelledOut(side.reading.text, acronym)) return undefined;
  const others = sides.filter((other) => other !== side);
  const habits = acronymHabits(concordance, side.locale);
  const beside = others.filter(({ reading }) => acronymsOf(reading).some((other) => oneSlip(acronym, other)));
  const meant =
    beside.flatMap(({ reading }) => acronymsOf(reading)).find((other) => oneSlip(acronym, other)) ??
    usual(concordance, side, acronym, others);
  if (meant === undefined || foldWord(acronym) === foldWord(meant)) return undefined;
  if (habits.units(meant) === 0 && !isSlipOf(meant, acronym, side, others)) return undefined;
  // Two letters are soon exchanged: EU and UE are both right, each in its language.
  if (acronym.length < 3 && [...acronym].every((letter) => meant.includes(letter)) && habits.units(meant) < 2)
    return undefined;
  if (acronym.length < 3 && beside.length < others.length && habits.units(meant) < 2) return undefined;
  const sure = others.length > 1 || habits.units(meant) > 0;
  const locales = sure ? [side.locale.id] : sides.map(({ locale }) => locale.id);
  return {
    unit: row.unit,
    locales,
    message: `${localeNames([side.locale.id])} has the acronym ${acronym}, which no other unit has; ${meant} may be meant`,
    actual: acronym,
    expected: meant,
    counterparts: Object.fromEntries(
      sides.map(({ locale, reading }) => [locale.id, acronymsOf(reading).join(' ') || 'none']),
    ),
  };
}

// A language that never has what is meant may have an acronym of its own, as AIEA and OIEA are IAEA: a slip is made once,
// and no other version has a third, unless it spares the beginning of a long one.
function isSlipOf(meant: string, acronym: string, { reading }: Side, others: readonly Side[]): boolean {
  const isOnce = reading.text.split(acronym).length === 2;
  const isInner = acronym.length >= telling && acronym.charAt(0) === meant.charAt(0);
  const agreed = others
    .map((other) => acronymsOf(other.reading))
    .every((own) => own.length === 0 || own.includes(meant));
  return isOnce && (isInner || agreed);
}

// By another version here, or by another unit of its own.
function isVouchedFor({ concordance, side, sides, acronym }: Use): boolean {
  const isElsewhere = sides.some((other) => other !== side && acronymsOf(other.reading).includes(acronym));
  return isElsewhere || acronymHabits(concordance, side.locale).units(acronym) > 1;
}

function known(concordance: Concordance, { locale, reading }: Side, acronym: string): boolean {
  return conceptsIn(concordance, locale, reading).any.some(({ text }) => text === acronym);
}

// The acronym of this locale that its usual counterpart in another version calls for, if one slip away.
function usual(concordance: Concordance, side: Side, acronym: string, others: readonly Side[]): string | undefined {
  const habits = acronymHabits(concordance, side.locale);
  const present = new Set(acronymsOf(side.reading));
  for (const candidate of habits.near(acronym)) {
    if (present.has(candidate)) continue;
    const called = others.some(({ locale, reading }) =>
      acronymsOf(reading).some((other) => habits.together(candidate, locale, other) > 0),
    );
    if (called || (acronym.length >= telling && habits.units(candidate) >= 3)) return candidate;
  }
  return undefined;
}
