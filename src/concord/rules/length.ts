import type { Rule } from '../rule.js';
import { said } from '../text/compare.js';
import { lengthGauge } from '../text/lengths.js';
import { apartIn, pairsOf, sidesOf } from '../text/pairs.js';

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
      const far = pairsOf(sides).filter(([a, b]) => {
        const z = lengthGauge(concordance, a.locale, b.locale)(a.reading, b.reading);
        return Math.abs(z) > furthest && Math.abs(a.reading.text.length - b.reading.text.length) > leastDifference;
      });
      if (far.length === 0) continue;
      const counterparts = Object.fromEntries(
        sides.map(({ locale, reading }) => [locale.id, `${reading.text.length} characters`]),
      );
      yield {
        unit: row.unit,
        locales: apartIn(
          far.map(([a, b]) => [a.locale.id, b.locale.id]),
          sides.length,
        ),
        message: `lengths stand out from the usual ratio: ${said(counterparts)}`,
        counterparts,
      };
    }
  },
};
