import type { Concordance, ConcordLocale, Row } from '../concordance.js';
import type { Finding, Rule } from '../rule.js';
import { fitOf } from '../text/fit.js';
import { kindredFinder } from '../text/kindred.js';
import { lengthGauge } from '../text/lengths.js';
import { apartIn, pairsOf, type Side } from '../text/pairs.js';

/** Units this near are compared whatever they say; others where their words suggest it. */
const near = 8;
/** Share of answered words from which a unit is taken to fit where it stands, and is not looked for elsewhere. */
const fitting = 0.7;
/** Weight by which an exchange must be the better reading. */
const enough = 4;
/** What the exchange of two units far apart must weigh beyond that. */
const distant = 2;

/** Two units exchanged in one version. */
export const order: Rule = {
  id: 'order',
  group: 'structure',
  severity: 'error',
  summary: 'A text fits the counterparts of another unit better than its own: two units are exchanged.',
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

// Each misfit is weighed against its neighbours and its likeliest counterparts only, so that the work grows with the number of units.
function exchanged(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): [Row, Row][] {
  const rows = concordance.rows.filter(({ readings }) => readings.get(a.id)?.text && readings.get(b.id)?.text);
  const weights = new Map(rows.map((row) => [row, weigh(concordance, row, row, a, b)]));
  const misfit = (row: Row) => (weights.get(row)?.share ?? 1) < fitting;
  const misfits = rows.filter(misfit);
  const kindred = kindredFinder(concordance, misfits, a, b);
  const pairs: [Row, Row][] = [];
  rows.forEach((row, i) => {
    if (!misfit(row)) return;
    const close = rows.slice(Math.max(0, i - near), i + near + 1).filter(misfit);
    let best: { weight: number; row: Row } | undefined;
    for (const other of new Set([...close, ...kindred(row)])) {
      if (other === row) continue;
      const kept = [weights.get(row), weights.get(other)];
      const swapped = [weigh(concordance, row, other, a, b), weigh(concordance, other, row, a, b)];
      // Lengths may add to what the words say, and never speak alone.
      if (total(swapped, 'words') - total(kept, 'words') < enough / 2) continue;
      const weight = total(swapped, 'weight') - total(kept, 'weight') - (close.includes(other) ? 0 : distant);
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
  const z = lengthGauge(concordance, a, b)(sideA.reading.text.length, sideB.reading.text.length);
  const words = answered - 0.5 * all;
  return { words, weight: words - Math.min(z * z, 50) / 4, share: answered / Math.max(all, 1) };
}

function sideOf(row: Row, locale: ConcordLocale): Side | undefined {
  const reading = row.readings.get(locale.id);
  return reading && { locale, reading };
}
