import type { Rule } from '../rule.js';
import { sidesOf } from '../text/pairs.js';
import { strangeness } from '../text/profile.js';
import { sum } from '../text/score.js';

/** Weight from which a copy is taken to be in the language it was copied from; names weigh nothing. */
const enough = 2;

/** A text left in the words of another version. */
export const untranslated: Rule = {
  id: 'untranslated',
  group: 'completeness',
  severity: 'error',
  summary: 'A text is a copy of another version, in the language of that version.',
  why: 'A copy passes every count of missing texts, and readers of one language are left without the provision.',
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      for (const side of sides) {
        const source = sides.find(
          (other) =>
            other !== side &&
            normal(other.reading.text) === normal(side.reading.text) &&
            sum(strangeness(concordance, row, side.locale, other.locale)) > enough,
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

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
