import type { Concordance } from '../concordance.js';
import { answerRate, translationsOf } from './coverage.js';
import type { Translations } from './dictionary.js';
import type { Side } from './pairs.js';
import { type Close, type Segment, type SegmentWord, segmentsOf } from './segments.js';

/** Tells how well `x` segments of one version from `i` on answer `y` segments of the other from `j` on, as log odds. */
export type SegmentScore = (i: number, j: number, x: number, y: number) => number;

/** Share of words that a segment chosen at random answers. */
const chance = 0.06;
/** Variance of length by letter, as in Gale and Church; and the worst that lengths can say. */
const variance = 6;
const worstLength = -6;
const ends: Readonly<Record<Close, number>> = { comma: 0, join: 0.2, mark: 0.7, end: 1.4 };
const sameEnd = 0.4;

/** Scores what segments of two versions have in common: words that answer each other, lengths and closing marks. */
export function segmentScore(concordance: Concordance, a: Side, b: Side): SegmentScore {
  const own = segmentsOf(a.reading, a.locale);
  const theirs = segmentsOf(b.reading, b.locale);
  const rate = Math.min(0.9, Math.max(0.4, answerRate(concordance, a.locale, b.locale)));
  const yes = Math.log(rate / chance) / 2;
  const no = Math.log((1 - rate) / (1 - chance)) / 2;
  const forward = translationsOf(concordance, a, b);
  const ratio = total(own) / Math.max(1, total(theirs));
  const masks = new Map<number, readonly [number, number]>();
  const mask = (i: number, j: number) => {
    const at = i * theirs.length + j;
    let found = masks.get(at);
    if (!found) {
      found = answersBetween(own[i]?.words ?? [], theirs[j]?.words ?? [], forward);
      masks.set(at, found);
    }
    return found;
  };
  return (i, j, x, y) => {
    let answered = 0;
    let all = 0;
    let sizeA = 0;
    let sizeB = 0;
    for (let p = i; p < i + x; p++) {
      let union = 0;
      for (let q = j; q < j + y; q++) union |= mask(p, q)[0];
      answered += bits(union);
      all += own[p]?.words.length ?? 0;
      sizeA += own[p]?.size ?? 0;
    }
    for (let q = j; q < j + y; q++) {
      let union = 0;
      for (let p = i; p < i + x; p++) union |= mask(p, q)[1];
      answered += bits(union);
      all += theirs[q]?.words.length ?? 0;
      sizeB += theirs[q]?.size ?? 0;
    }
    const z2 = (sizeA - ratio * sizeB) ** 2 / (variance * Math.max(1, (sizeA + ratio * sizeB) / 2));
    const [closeA, closeB] = [own[i + x - 1]?.closed ?? 'end', theirs[j + y - 1]?.closed ?? 'end'];
    const close = closeA === closeB ? sameEnd : -Math.abs(ends[closeA] - ends[closeB]);
    return answered * yes + (all - answered) * no + Math.max(worstLength, 1 - z2 / 2) + close;
  };
}

function total(segments: readonly Segment[]): number {
  return segments.reduce((sum, { size }) => sum + size, 0);
}

/** Which words of either segment the other answers, as bits. */
function answersBetween(
  a: readonly SegmentWord[],
  b: readonly SegmentWord[],
  translations: Translations,
): readonly [number, number] {
  let inA = 0;
  let inB = 0;
  a.forEach((word, p) => {
    const wanted = translations.get(word.stem);
    b.forEach((other, q) => {
      if (!wanted?.has(other.stem) && !cognate(word.folded, other.folded)) return;
      inA |= 1 << p;
      inB |= 1 << q;
    });
  });
  return [inA, inB];
}

/** Whether two words of two languages look like one: the same number, or the same beginning. */
export function cognate(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 || (same >= 3 && shorter <= 5);
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
