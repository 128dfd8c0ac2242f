import type { Concordance } from '../concordance.js';
import { answered } from './coverage.js';
import type { Side } from './pairs.js';

/** How well one version answers another: words answered and words in all, in both directions. */
interface Fit {
  readonly answered: number;
  readonly all: number;
}

/** Counts how many content words of each of two readings the other answers. */
export function fitOf(concordance: Concordance, a: Side, b: Side): Fit {
  const both = [...answered(concordance, a, b), ...answered(concordance, b, a)];
  return { answered: both.filter((word) => word.answered).length, all: both.length };
}
