import type { Concordance } from '../concordance.js';
import type { Rule } from '../rule.js';
import { said } from '../text/compare.js';
import { lengthGauge } from '../text/lengths.js';
import { pairsOf, type Side, sidesOf } from '../text/pairs.js';

/** Spreads beyond which a length stands out, and letters below which a difference is no matter. */
const furthest = 6;
const leastDifference = 40;

/** A text much longer or shorter than its counterparts. */
export const length: Rule = {
  id: 'length',
  group: 'length',
  severity: 'warning',
  summary: "The lengths of two versions of a unit stand out from the instrument's own ratio.",
  why: 'A text far too short has lost something, and one far too long has gained something.',
  *check(concordance) {
    for (const row of concordance.rows) {
      const sides = sidesOf(row, concordance);
      const far = pairsOf(sides).filter(
        ([a, b]) =>
          Math.abs(distance(concordance, a, b)) > furthest &&
          Math.abs(a.reading.text.length - b.reading.text.length) > leastDifference,
      );
      if (far.length === 0) continue;
      const one = sides.length < 3 ? undefined : farthest(concordance, sides);
      const counterparts = Object.fromEntries(
        sides.map(({ locale, reading }) => [locale.id, `${reading.text.length} characters`]),
      );
      yield {
        unit: row.unit,
        locales: one ? [one.locale.id] : [...new Set(far.flat().map(({ locale }) => locale.id))],
        message: `lengths stand out from the usual ratio: ${said(counterparts)}`,
        counterparts,
      };
    }
  },
};

function distance(concordance: Concordance, a: Side, b: Side): number {
  return lengthGauge(concordance, a.locale, b.locale)(a.reading.text.length, b.reading.text.length);
}

// The one version that is far from every other on the same side; none where no one is.
function farthest(concordance: Concordance, sides: readonly Side[]): Side | undefined {
  let best: { side: Side; least: number } | undefined;
  for (const side of sides) {
    const distances = sides.filter((other) => other !== side).map((other) => distance(concordance, side, other));
    const signs = new Set(distances.map(Math.sign));
    const least = signs.size === 1 ? Math.min(...distances.map(Math.abs)) : 0;
    if (least > furthest / 2 && (!best || least > best.least)) best = { side, least };
  }
  return best?.side;
}
