import type { Concordance, Reading, Row } from '../concordance.js';
import type { Rule } from '../rule.js';
import { conceptsIn } from '../text/concepts.js';
import { exceptions } from '../text/foreign.js';
import { type Side, sidesOf } from '../text/pairs.js';
import { strangeness } from '../text/profile.js';
import { remember } from '../text/remember.js';
import { sum } from '../text/score.js';
import { readingWords } from '../text/words.js';

/** Weight from which a copy is taken to be in the language it was copied from; names weigh nothing. */
const enough = 2;

/** Words from which a copy is judged: a single one may well be common to two languages, as “format” is. */
const fewest = 2;

/** A text left in the words of another version. */
export const untranslated: Rule = {
  id: 'untranslated',
  group: 'completeness',
  severity: 'error',
  summary: 'A text is a copy of another version, in the language of that version.',
  why: 'A copy passes every count of missing texts, and readers of one language are left without the provision.',
  *check(concordance) {
    for (const row of concordance.rows) {
      // The forms of a party's name are names, which languages share.
      if (row.presence === 'optional') continue;
      const sides = sidesOf(row, concordance);
      for (const side of sides) {
        const source = sides.find(
          (other) =>
            other !== side &&
            normal(other.reading) === normal(side.reading) &&
            isStrange(ownWords(concordance, row, side, other)),
        );
        if (!source) continue;
        yield {
          unit: row.unit,
          locales: [side.locale.id],
          message: `the text in \`${side.locale.id}\` is that of \`${source.locale.id}\``,
          actual: side.reading.text,
        };
      }
    }
  },
};

function isStrange(odds: readonly number[]): boolean {
  return odds.length >= fewest && sum(odds) > enough;
}

/** How foreign each word is, but for marked passages, brackets and names of the termbase, which every version keeps. */
function ownWords(concordance: Concordance, row: Row, side: Side, other: Side): number[] {
  const isExcepted = exceptions(side);
  const names = conceptsIn(concordance, side.locale, side.reading).apart;
  const words = readingWords(side.reading);
  return strangeness(concordance, row, side.locale, other.locale).filter((_, index) => {
    const start = words[index]?.start ?? 0;
    return !isExcepted(start) && !names.some((name) => start >= name.start && start < name.end);
  });
}

const normal = remember(({ text }: Reading): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim(),
);
