import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import { rememberThree } from './remember.js';
import { median, spread } from './robust.js';

/** How far the lengths of two readings stand from the instrument's own ratio, in spreads; positive when the first is long. */
type LengthGauge = (a: Reading, b: Reading) => number;

/** What is assumed of two languages before the instrument has shown its own ratio, and how many units outweigh it. */
const assumedSpread = 1.5;
const assumedWeight = 12;
/** Variation that even the longest units keep. */
const floor = 0.004;

/** Learns the ratio of length of two languages from all the units of an instrument; found once. */
export const lengthGauge = rememberThree(learn);

function learn(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): LengthGauge {
  const pairs = concordance.rows.flatMap(({ readings }): [Reading, Reading][] => {
    const [ra, rb] = [readings.get(a.id), readings.get(b.id)];
    return ra?.text.trim() && rb?.text.trim() ? [[ra, rb]] : [];
  });
  // Short units say little of the ratio, so only the longer half speaks.
  const sizes = median(pairs.map(([ra, rb]) => size(ra, rb)));
  const long = pairs.filter(([ra, rb]) => size(ra, rb) >= sizes);
  const trust = long.length / (long.length + assumedWeight);
  const centre = trust * median(long.map(([ra, rb]) => logRatio(ra, rb)));
  const scaled = long.map(([ra, rb]) => (logRatio(ra, rb) - centre) / expected(ra, rb));
  const unit = trust * spread(scaled, 0) + (1 - trust) * assumedSpread;
  return (ra, rb) => (logRatio(ra, rb) - centre) / (Math.max(unit, 0.4) * expected(ra, rb));
}

function logRatio(a: Reading, b: Reading): number {
  return Math.log((a.text.length + 1) / (b.text.length + 1));
}

function size(a: Reading, b: Reading): number {
  return Math.min(a.text.length, b.text.length);
}

// The longer a text, the steadier its ratio: the spread falls with the square root of the length.
function expected(a: Reading, b: Reading): number {
  return Math.sqrt(2 / (size(a, b) + 1) + floor);
}
