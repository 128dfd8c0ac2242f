import type { Concordance } from '../concordance.js';
import type { Rule } from '../rule.js';
import { localeNames } from '../text/locale-names.js';
import { nameHabits } from '../text/name-habits.js';
import { abbreviated, foldedWords, namesIn, smallWords } from '../text/names.js';
import { apartIn, pairsOf, type Side, sidesOf } from '../text/pairs.js';
import { fold } from '../text/stems.js';
import { wordsOf } from '../text/words.js';

/** How often a name must have been kept elsewhere, and how rarely left out, to be expected. */
const leastShared = 4;
const mostLost = 0.02;

/** Proper names that a version should keep and does not. */
export const names: Rule = {
  id: 'names',
  group: 'names',
  severity: 'warning',
  summary: 'A proper name that the versions share everywhere else is in one version of a unit and not in another.',
  why: 'A name that is gone or misspelt means another person, place or body.',
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const lost = new Map<string, [string, string][]>();
      for (const [a, b] of pairsOf(sides)) {
        for (const name of [...lostNames(concordance, a, b), ...lostNames(concordance, b, a)]) {
          lost.set(name, [...(lost.get(name) ?? []), [a.locale.id, b.locale.id]]);
        }
      }
      for (const [name, pairs] of lost) {
        const locales = apartIn(pairs, sides.length);
        yield {
          unit: row.unit,
          locales,
          message: `the name “${name}” is not in every version (${localeNames(locales)})`,
          expected: name,
        };
      }
    }
  },
};

function lostNames(concordance: Concordance, own: Side, other: Side): string[] {
  const habits = nameHabits(concordance, own.locale, other.locale);
  const terms = conceptWords(concordance, own.locale.id);
  const uses = smallWords(concordance, own.locale);
  const expected = namesIn(own.reading).filter(({ folded }) => {
    if (terms.has(folded) || uses.has(folded)) return false;
    const habit = habits.get(folded);
    return habit && habit.shared >= leastShared && habit.units - 1 - habit.shared <= mostLost * habit.units;
  });
  if (expected.length === 0) return [];
  const words = foldedWords(other.reading);
  const lost = expected.filter(({ folded }) => !words.has(folded));
  return [...new Set(lost.filter((name) => !abbreviated(own, name, other)).map(({ text }) => text))];
}

const termWords = new WeakMap<Concordance, Map<string, ReadonlySet<string>>>();

// Names in the termbase are the affair of the rule `terms`, which knows what they may be called.
function conceptWords(concordance: Concordance, locale: string): ReadonlySet<string> {
  let byLocale = termWords.get(concordance);
  if (!byLocale) {
    byLocale = new Map();
    termWords.set(concordance, byLocale);
  }
  let words = byLocale.get(locale);
  if (!words) {
    const names = concordance.concepts.flatMap(({ forms }) => forms.get(locale)?.name ?? []);
    words = new Set(names.flatMap((name) => wordsOf(name).map(({ text }) => fold(text))));
    byLocale.set(locale, words);
  }
  return words;
}
