import type { ForceData } from '../../language/force-data.js';
import type { Concordance } from '../concordance.js';
import type { Finding } from '../rule.js';
import { type MarkerCount, markersOf } from './markers.js';
import { apartIn, pairsOf, type Side, sidesOf } from './pairs.js';

interface Marked extends Side {
  readonly count: MarkerCount;
}

/** Reports the units in which one version marks a meaning more often than another can be said to answer it. */
export function* markerDisagreements(concordance: Concordance, aspect: keyof ForceData): Iterable<Finding> {
  for (const row of concordance.rows) {
    const sides = sidesOf(row, concordance).flatMap((side): Marked[] => {
      const count = markersOf(aspect, side.reading, side.locale);
      return count ? [{ ...side, count }] : [];
    });
    const pairs = pairsOf(sides).filter(([a, b]) => unanswered(a.count, b.count) || unanswered(b.count, a.count));
    if (pairs.length === 0) continue;
    const locales = apartIn(
      pairs.map(([a, b]) => [a.locale.id, b.locale.id]),
      sides.length,
    );
    yield {
      unit: row.unit,
      locales,
      message: `${aspect}: ${locales.map((id) => `\`${id}\``).join(' and ')} ${locales.length === 1 ? 'stands apart' : 'differ'}`,
      counterparts: Object.fromEntries(sides.map((side) => [side.locale.id, quoted(side)])),
    };
  }
}

function unanswered(asking: MarkerCount, answering: MarkerCount): boolean {
  return asking.certain.length > answering.certain.length + answering.possible.length;
}

function quoted({ reading, count }: Marked): string {
  const phrases = count.certain.map((match) => match.phrase);
  return phrases.length > 0 ? phrases.join(', ') : `none in “${reading.text.slice(0, 60)}”`;
}
