import type { Concordance, Row } from '../concordance.js';
import type { Rule } from '../rule.js';
import { foreignRun } from '../text/foreign.js';
import { type Side, sidesOf } from '../text/pairs.js';

/** Weight and number of words from which a run is taken to be of the other language. */
const enough = 9;
const leastWords = 4;
/** Weight and number of words from which another version is taken to have such a passage too. */
const some = 4;
const fewWords = 2;

/** A passage in the language of another version. */
export const mixedLanguage: Rule = {
  id: 'mixed-language',
  group: 'completeness',
  severity: 'warning',
  summary: 'A passage of a text is in the language of another version.',
  why: 'A sentence left in another language is missing from the version that should say it.',
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const found = sides.flatMap((side) => {
        const passage = strangest(concordance, row, side, sides);
        return passage ? [{ side, passage }] : [];
      });
      // Where several versions have such a passage, they print words of several languages on purpose.
      if (found.length !== 1 || row.kind === 'signature') continue;
      for (const { side, passage } of found) {
        if (passage.weight <= enough || passage.words < leastWords) continue;
        yield {
          unit: row.unit,
          locales: [side.locale.id],
          message: `“${passage.text}” in \`${side.locale.id}\` is in the language of \`${passage.other}\``,
          actual: passage.text,
          offset: Math.max(0, side.reading.raw.indexOf(passage.text)),
        };
      }
    }
  },
};

function strangest(concordance: Concordance, row: Row, side: Side, sides: readonly Side[]) {
  return sides
    .filter(({ locale }) => locale !== side.locale)
    .flatMap(({ locale }) => {
      const run = foreignRun(concordance, row, side, locale);
      return run && run.weight > some && run.words >= fewWords ? [{ ...run, other: locale.id }] : [];
    })
    .sort((a, b) => b.weight - a.weight)[0];
}
