import type { Reading } from '../concordance.js';
import { remember } from './remember.js';
import { readingWords } from './words.js';

/** Readings may be cut alike where each cut stands at about the same share of the text. */
const drift = 0.12;

/**
 * The words, by index, at which the readings of one unit are cut into the same number of sentences, a list for each
 * reading; undefined where they are one sentence each or have their sentences elsewhere.
 */
export function alignedCuts(readings: readonly Reading[]): readonly (readonly number[])[] | undefined {
  const cuts = readings.map((reading) => sentenceStarts(reading));
  const [first] = cuts;
  if (!first || first.length === 0 || cuts.some(({ length }) => length !== first.length)) return undefined;
  const shares = cuts.map((starts, index) => starts.map((at) => at / wordCount(readings[index])));
  const alike = first.every((_, cut) => {
    const places = shares.map((list) => list[cut] ?? 0);
    return Math.max(...places) - Math.min(...places) <= drift;
  });
  return alike ? cuts : undefined;
}

function wordCount(reading: Reading | undefined): number {
  return reading ? Math.max(1, readingWords(reading).length) : 1;
}

// A sentence begins with a capital after the end of another.
const sentenceStarts = remember((reading: Reading): readonly number[] => {
  const starts: number[] = [];
  for (const [index, { before, text }] of readingWords(reading).entries())
    if (index > 0 && before === 3 && /^\p{Lu}/u.test(text)) starts.push(index);
  return starts;
});
