import type { Concordance } from '../concordance.js';
import { lengthGauge } from './lengths.js';
import { partsAgreement } from './list-agreement.js';
import { pairLists, sizeOf } from './list-pairs.js';
import { type List, listsOf } from './lists.js';
import type { Side } from './pairs.js';
import { type SegmentScore, segmentScore } from './segment-score.js';
import { segmentsOf } from './segments.js';
import { readingWords } from './words.js';

/** An item of a list of one version that the counterpart of the list in another has not. */
export interface LostItem {
  readonly text: string;
  /** Version that has it, and version that has not. */
  readonly in: string;
  readonly notIn: string;
  /** Log odds that it is lost and not only said otherwise. */
  readonly weight: number;
}

/**
 * What each point of evidence weighs, as a logistic regression on lists of real law and of translated texts has it, of
 * which half had lost an item: whether the rest of the list is matched better without the item than with it merged
 * into its neighbour; whether both texts have otherwise as many parts, and their lengths agree; words of a long item;
 * a counterpart of two items, that has no comma of its own; the joining word; the other lists of the unit.
 */
const weights = {
  constant: 0.6,
  merged: 0.35,
  parts: -0.3,
  length: 1.1,
  longItem: -1.5,
  two: -1.4,
  join: 1.5,
  lists: 0.9,
  others: -0.4,
  head: 0.25,
  neighbours: 0.15,
  oneMore: 1.7,
  notOneMore: -0.5,
} as const;

/** Lists that differ by one item, with the likeliest item. */
export function lostItems(concordance: Concordance, a: Side, b: Side): LostItem[] {
  const [own, theirs] = [listsOf(a.reading, a.locale), listsOf(b.reading, b.locale)];
  if (own.length === 0 || theirs.length === 0) return [];
  const score = segmentScore(concordance, a, b);
  const back: SegmentScore = (i, j, x, y) => score(j, i, y, x);
  const pairs = pairLists(own, theirs, score);
  const others = Math.min(3, pairs.filter(([x, y]) => sizeOf(x) !== sizeOf(y)).length - 1);
  const shared = weights.constant + weights.others * others + (own.length === theirs.length ? weights.lists : 0);
  return pairs.flatMap(([x, y]) => {
    const more = sizeOf(x) - sizeOf(y);
    if (Math.abs(more) !== 1 || Math.max(sizeOf(x), sizeOf(y)) < 3) return [];
    const item =
      more > 0 ? likeliest(concordance, [a, x], [b, y], score) : likeliest(concordance, [b, y], [a, x], back);
    const weight = shared + (x.join === y.join ? weights.join : 0) + item.weight;
    return [{ ...item, weight }];
  });
}

function likeliest(
  concordance: Concordance,
  [long, list]: readonly [Side, List],
  [short, other]: readonly [Side, List],
  score: SegmentScore,
): LostItem {
  const items = sizeOf(list);
  // Item p of the longer list against item q of the shorter.
  const one = (p: number, q: number) => score(list.first + p, other.first + q, 1, 1);
  const two = (p: number, q: number) => score(list.first + p, other.first + q, 2, 1);
  let best = { item: 1, merged: -Infinity };
  for (let k = 1; k < items - 1; k++) {
    const left = one(k - 1, k - 1) - two(k - 1, k - 1);
    const right = one(k + 1, k) - two(k, k);
    const merged = Math.min(left, right);
    if (rest(k, items, one) + merged > rest(best.item, items, one) + best.merged) best = { item: k, merged };
  }
  const { item: k, merged } = best;
  const text = textOf(long, list.first + k);
  const segment = segmentsOf(long.reading, long.locale)[list.first + k];
  const longItem = Math.max(0, Math.min(4, (segment?.end ?? 0) - (segment?.first ?? 0) - 2));
  const weight =
    weights.merged * within(merged, 8) +
    weights.longItem * longItem +
    (items === 3 ? weights.two : 0) +
    weights.head * within(one(0, 0), 6) +
    weights.neighbours * within(Math.min(one(k - 1, k - 1), one(k + 1, k)), 5) +
    fromWhole(concordance, long, short, text);
  return { text, in: long.locale.id, notIn: short.locale.id, weight };
}

function rest(without: number, items: number, one: (p: number, q: number) => number): number {
  let sum = 0;
  for (let p = 0; p < items; p++) if (p !== without) sum += one(p, p < without ? p : p - 1);
  return sum;
}

// What the texts as wholes say: their parts by commas and joining words, and their lengths.
function fromWhole(concordance: Concordance, long: Side, short: Side, item: string): number {
  const more = segmentsOf(long.reading, long.locale).length - segmentsOf(short.reading, short.locale).length - 1;
  const agreement = partsAgreement(concordance, long.locale, short.locale);
  const gauge = lengthGauge(concordance, long.locale, short.locale);
  const without = { ...long.reading, text: long.reading.text.slice(item.length + 2) };
  const shorter = (gauge(long.reading, short.reading) ** 2 - gauge(without, short.reading) ** 2) / 2;
  return (
    weights.parts * Math.min(4, Math.abs(more)) +
    (more === 0 ? weights.oneMore : weights.notOneMore) * agreement +
    weights.length * within(shorter, 4)
  );
}

function within(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function textOf({ locale, reading }: Side, index: number): string {
  const words = readingWords(reading);
  const segment = segmentsOf(reading, locale)[index];
  return segment ? reading.text.slice(words[segment.first]?.start, words[segment.end - 1]?.end) : '';
}
