import type { Concordance, Reading } from '../concordance.js';
import type { Rule } from '../rule.js';
import { authoredText, type Slip, slips } from '../text/authored.js';
import { readingWords, wordsOf } from '../text/words.js';

/** A word written twice in a row. */
export const doubledWords: Rule = {
  id: 'doubled-words',
  group: 'typography',
  severity: 'remark',
  summary: 'A word stands twice in a row.',
  why: 'It is nearly always a slip, and the eye passes over it; in published law it stands as printed.',
  *check(concordance) {
    const found = [
      ...slips(concordance, (text, { language }, reading) => doubled(text, reading, language?.words.doubled ?? [])),
    ];
    const meant = unitsThatDouble(concordance, new Set(found.map(({ unit }) => unit)));
    yield* found.filter(({ unit }) => !meant.has(unit));
  },
};

function* doubled(text: string, reading: Reading, allowed: readonly string[]): Iterable<Slip> {
  const words = text === reading.text ? readingWords(reading) : wordsOf(text);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (!before || before.lower !== word.lower || word.text.length < 2 || allowed.includes(word.lower)) continue;
    // A capital makes it a name, and anything but a space a construction: “that, that”.
    if (text.slice(before.end, word.start).trim() !== '' || word.text !== word.lower) continue;
    yield { message: `“${word.lower}” twice`, start: before.end, end: word.end, replacement: '' };
  }
}

// Where every version doubles a word, it is meant.
function unitsThatDouble({ rows }: Concordance, among: ReadonlySet<string>): Set<string> {
  const units = rows.filter(
    ({ unit, readings }) =>
      among.has(unit) &&
      readings.size > 1 &&
      [...readings.values()].every(
        (reading) => !doubled(authoredText(reading), reading, [])[Symbol.iterator]().next().done,
      ),
  );
  return new Set(units.map(({ unit }) => unit));
}
