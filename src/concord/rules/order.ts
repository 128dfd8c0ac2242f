import type { Concordance, ConcordLocale, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { fitOf } from '../text/fit.js';
import { lengthGauge } from '../text/lengths.js';
import { apartIn, pairsOf, type Side } from '../text/pairs.js';

/** How far apart two exchanged units may stand. */
const near = 8;
/** Share of answered words from which a unit is taken to fit where it stands, and is not looked for elsewhere. */
const fitting = 0.7;
/** Weight by which an exchange must be the better reading. */
const enough = 4;

/** Two units exchanged in one version. */
export const order: Rule = {
  id: 'order',
  group: 'structure',
  severity: 'error',
  summary: 'A text fits the counterparts of a neighbouring unit better than its own: two units are exchanged.',
  why: 'Exchanged paragraphs put each provision under another number, so that every reference to them is wrong.',
  *check(concordance): Iterable<Finding> {
    const exchanges = new Map<string, { pairs: [string, string][]; with: string }>();
    for (const [a, b] of pairsOf(concordance.locales)) {
      for (const [row, other] of exchanged(concordance, a, b)) {
        const known = exchanges.get(row.unit) ?? { pairs: [], with: other.unit };
        known.pairs.push([a.id, b.id]);
        exchanges.set(row.unit, known);
      }
    }
    for (const [unit, exchange] of exchanges) {
      const row = concordance.rows.find((candidate) => candidate.unit === unit);
      const locales = apartIn(exchange.pairs, row?.readings.size ?? 2);
      const names = locales.map((id) => `\`${id}\``).join(' and ');
      yield {
        unit,
        locales,
        message: `the texts of \`${unit}\` and \`${exchange.with}\` seem to be exchanged (${names})`,
      };
    }
  },
};

// Each misfit is weighed against its neighbours only, so that the work grows with the number of units.
function exchanged(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): [Row, Row][] {
  const rows = concordance.rows.filter(({ readings }) => readings.get(a.id)?.text && readings.get(b.id)?.text);
  const weights = rows.map((row) => weigh(concordance, row, row, a, b));
  const pairs: [Row, Row][] = [];
  rows.forEach((row, i) => {
    let best: { weight: number; row: Row } | undefined;
    if ((weights[i]?.share ?? 1) >= fitting) return;
    for (let j = Math.max(0, i - near); j <= i + near; j++) {
      const other = rows[j];
      if (j === i || !other || (weights[j]?.share ?? 1) >= fitting) continue;
      const kept = [weights[i], weights[j]];
      const swapped = [weigh(concordance, row, other, a, b), weigh(concordance, other, row, a, b)];
      // Lengths may add to what the words say, and never speak alone.
      if (total(swapped, 'words') - total(kept, 'words') < enough / 2) continue;
      const weight = total(swapped, 'weight') - total(kept, 'weight');
      if (!best || weight > best.weight) best = { weight, row: other };
    }
    if (best && best.weight >= enough) pairs.push([row, best.row]);
  });
  return pairs;
}

/** How well two readings answer each other, by their words and by their lengths too. */
interface Weight {
  readonly words: number;
  readonly weight: number;
  readonly share: number;
}

function total(weights: readonly (Weight | undefined)[], of: 'words' | 'weight'): number {
  return weights.reduce((sum, weight) => sum + (weight?.[of] ?? 0), 0);
}

function weigh(concordance: Concordance, first: Row, second: Row, a: ConcordLocale, b: ConcordLocale): Weight {
  const sideA = sideOf(first, a);
  const sideB = sideOf(second, b);
  if (!sideA || !sideB) return { words: 0, weight: 0, share: 1 };
  const { answered, all } = fitOf(concordance, sideA, sideB);
  const z = lengthGauge(concordance, a, b)(sideA.reading, sideB.reading);
  const words = answered - 0.5 * all;
  return { words, weight: words - Math.min(z * z, 50) / 4, share: answered / Math.max(all, 1) };
}

function sideOf(row: Row, locale: ConcordLocale): Side | undefined {
  const reading = row.readings.get(locale.id);
  return reading && { locale, reading };
}
