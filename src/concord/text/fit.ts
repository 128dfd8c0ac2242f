import type { Concordance } from '../concordance.js';
import { answered } from './coverage.js';
import type { Side } from './pairs.js';
import { readingWords } from './words.js';

/** How well one version answers another: words answered and words in all, in both directions. */
export interface Fit {
  readonly answered: number;
  readonly all: number;
}

/** Counts how many content words of each of two readings the other answers. */
export function fitOf(concordance: Concordance, a: Side, b: Side): Fit {
  const both = [...answered(concordance, a, b), ...answered(concordance, b, a)];
  return { answered: both.filter((word) => word.answered).length, all: both.length };
}

/** The share of words answered, drawn towards one half when there are few. */
export function share({ answered: some, all }: Fit): number {
  return (some + 1) / (all + 2);
}

/** Number of words of a side, for rules that leave out the shortest. */
export function size({ reading }: Side): number {
  return readingWords(reading).length;
}
