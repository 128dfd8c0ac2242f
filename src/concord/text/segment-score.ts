import type { Concordance } from '../concordance.js';
import { translationsOf } from './coverage.js';
import type { Translations } from './dictionary.js';
import type { Side } from './pairs.js';
import { sum } from './score.js';
import { type Close, type Segment, type SegmentWord, segmentsOf } from './segments.js';
import { stemRates } from './stem-rates.js';

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
  const rateA = stemRates(concordance, a.locale, b.locale);
  const rateB = stemRates(concordance, b.locale, a.locale);
  const weigh = (words: readonly SegmentWord[], rate: (stem: string) => number) =>
    words.map(
      ({ stem }): WordWeight => ({
        // A word and its answer are one piece of evidence, counted from both sides.
        yes: Math.log(rate(stem) / chance) / 2,
        no: Math.log((1 - rate(stem)) / (1 - chance)),
      }),
    );
  const weightsA = own.map(({ words }) => weigh(words, rateA));
  const weightsB = theirs.map(({ words }) => weigh(words, rateB));
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
    const [placesA, placesB] = [places(i, x), places(j, y)];
    const ofA = placesA.map((p) => said(weightsA[p], union(placesB.map((q) => mask(p, q)[0]))));
    const ofB = placesB.map((q) => said(weightsB[q], union(placesA.map((p) => mask(p, q)[1]))));
    const yes = sum([...ofA, ...ofB].map((words) => words.yes));
    // Words that neither answers may well be each other's translation, unknown as yet: they count once.
    const no = Math.min(sum(ofA.map((words) => words.no)), sum(ofB.map((words) => words.no)));
    const sizeA = sum(placesA.map((p) => own[p]?.size ?? 0));
    const sizeB = ratio * sum(placesB.map((q) => theirs[q]?.size ?? 0));
    const z2 = (sizeA - sizeB) ** 2 / (variance * Math.max(1, (sizeA + sizeB) / 2));
    return yes + no + Math.max(worstLength, 1 - z2 / 2) + closing(own[i + x - 1], theirs[j + y - 1]);
  };
}

/** What a word says if it is answered, and if it is not. */
interface WordWeight {
  readonly yes: number;
  readonly no: number;
}

function said(words: readonly WordWeight[] = [], answered: number): WordWeight {
  let [yes, no] = [0, 0];
  words.forEach((word, index) => {
    if (answered & (1 << index)) yes += word.yes;
    else no += word.no;
  });
  return { yes, no };
}

function closing(a: Segment | undefined, b: Segment | undefined): number {
  const [one, other] = [a?.closed ?? 'end', b?.closed ?? 'end'];
  return one === other ? sameEnd : -Math.abs(ends[one] - ends[other]);
}

function places(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function union(masks: readonly number[]): number {
  return masks.reduce((all, mask) => all | mask, 0);
}

function total(segments: readonly Segment[]): number {
  return sum(segments.map(({ size }) => size));
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

// Whether two words of two languages look like one: the same number, or the same beginning.
function cognate(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 || (same >= 3 && shorter <= 5);
}
