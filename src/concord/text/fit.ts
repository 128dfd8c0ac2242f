import type { Concordance } from '../concordance.js';
import { linkedIn } from './coverage.js';
import { linksOf } from './links.js';
import type { Side } from './pairs.js';

/** How well one version answers another: words answered and words in all, in both directions. */
interface Fit {
  readonly answered: number;
  readonly all: number;
}

/** Counts how many content words of each of two readings the other answers. */
export function fitOf(concordance: Concordance, one: Side, other: Side): Fit {
  const { a, b } = linksOf(concordance, one, other);
  return { answered: 2 * linkedIn(a), all: a.length + b.length };
}
