import type { Concordance, ConcordLocale } from '../concordance.js';
import { rememberThree } from './remember.js';
import { median, spread } from './robust.js';

/** How far two lengths in characters stand from the instrument's own ratio, in spreads; positive when the first is long. */
type LengthGauge = (a: number, b: number) => number;

/** What is assumed of two languages before the instrument has shown its own ratio, and how many units outweigh it. */
const assumedSpread = 1.5;
const assumedWeight = 12;
/** Variation that even the longest units keep. */
const floor = 0.004;

/** Learns the ratio of length of two languages from all the units of an instrument; found once. */
export const lengthGauge = rememberThree(learn);

function learn(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): LengthGauge {
  const pairs = concordance.rows.flatMap(({ readings }): [number, number][] => {
    const [ra, rb] = [readings.get(a.id), readings.get(b.id)];
    return ra?.text.trim() && rb?.text.trim() ? [[ra.text.length, rb.text.length]] : [];
  });
  // Short units say little of the ratio, so only the longer half speaks.
  const sizes = median(pairs.map(([la, lb]) => Math.min(la, lb)));
  const long = pairs.filter(([la, lb]) => Math.min(la, lb) >= sizes);
  const trust = long.length / (long.length + assumedWeight);
  const centre = trust * median(long.map(([la, lb]) => logRatio(la, lb)));
  const scaled = long.map(([la, lb]) => (logRatio(la, lb) - centre) / expected(la, lb));
  const unit = trust * spread(scaled, 0) + (1 - trust) * assumedSpread;
  return (la, lb) => (logRatio(la, lb) - centre) / (Math.max(unit, 0.4) * expected(la, lb));
}

function logRatio(a: number, b: number): number {
  return Math.log((a + 1) / (b + 1));
}

// The longer a text, the steadier its ratio: the spread falls with the square root of the length.
function expected(a: number, b: number): number {
  return Math.sqrt(2 / (Math.min(a, b) + 1) + floor);
}
