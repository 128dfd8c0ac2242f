import type { Piece } from './piece.js';

/** How lines are to be filled. */
export interface Measure {
  readonly width: number;
  /** Lines are stretched to the full width; otherwise their ends are ragged. */
  readonly justified: boolean;
}

/** How far a space may stretch and shrink, in parts of its width. */
const stretch = 0.5;
const shrink = 0.28;
/** A ragged line may stay this part of the width short before it counts as bad. */
const rag = 0.22;

/** Costs on the scale of a line's own: (1 + 100 |ratio|³)². */
const hyphenCost = 6400;
const dashCost = 400;
const ladderCost = 12000;
const shortLastLineCost = 9000;
const dividedLastWordCost = 5e8;
const hopeless = 1e9;

interface Attempt {
  readonly hyphens: boolean;
  /** The loosest line allowed. */
  readonly ratio: number;
}

const attempts: readonly Attempt[] = [
  { hyphens: false, ratio: 1.1 },
  { hyphens: true, ratio: 1.8 },
  { hyphens: true, ratio: Number.POSITIVE_INFINITY },
];

/**
 * Breaks a paragraph where the sum over all its lines is best, after Knuth and Plass: first without
 * hyphens, then with them, then at any price. Returns, for each line, the index after its last piece.
 */
export function breakLines(pieces: readonly Piece[], measure: Measure): number[] {
  if (isOneLine(pieces, measure.width)) return [pieces.length];
  for (const attempt of attempts) {
    const breaks = tryBreaks(pieces, measure, attempt);
    if (breaks) return breaks;
  }
  return [pieces.length];
}

/** What fits on one line is never better on two. */
function isOneLine(pieces: readonly Piece[], width: number): boolean {
  let natural = 0;
  let gap = 0;
  for (const piece of pieces) {
    natural += gap + piece.width;
    gap = piece.gap;
    if (natural > width || (piece.end === 'forced' && piece !== pieces.at(-1))) return false;
  }
  return pieces.length > 0 && natural + (pieces.at(-1)?.hyphenWidth ?? 0) <= width;
}

function tryBreaks(pieces: readonly Piece[], measure: Measure, attempt: Attempt): number[] | undefined {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  const final = pieces.length;
  for (let to = 1; to <= final; to++) {
    best[to] = { cost: Number.POSITIVE_INFINITY, from: -1 };
    const end = pieces[to - 1]?.end;
    if (to < final && (end === undefined || (end === 'hyphen' && !attempt.hyphens))) continue;
    let natural = 0;
    let space = 0;
    for (let from = to - 1; from >= 0; from--) {
      const piece = pieces[from];
      if (!piece || (piece.end === 'forced' && from < to - 1)) break;
      natural += piece.width + (from < to - 1 ? piece.gap : end === 'hyphen' ? piece.hyphenWidth : 0);
      space += piece.fixedSpace + (from < to - 1 ? piece.gap : 0);
      // The spaces of a ragged line do not shrink.
      const least = measure.justified ? natural - space * shrink : natural;
      if (least > measure.width && from < to - 1) break;
      const start = best[from];
      if (!start || start.cost === Number.POSITIVE_INFINITY) continue;
      const last = to === final || end === 'forced';
      const cost = start.cost + lineCost(natural, space, last, measure, attempt) + breakCost(pieces, from, to, attempt);
      const old = best[to];
      if (!old || cost < old.cost) best[to] = { cost, from };
    }
  }
  if (best[final]?.cost === Number.POSITIVE_INFINITY) return undefined;
  const breaks: number[] = [];
  for (let at = final; at > 0; at = best[at]?.from ?? 0) breaks.unshift(at);
  return breaks;
}

function lineCost(natural: number, space: number, last: boolean, measure: Measure, { ratio: limit }: Attempt): number {
  const slack = measure.width - natural;
  if (slack < 0) {
    const ratio = measure.justified ? slack / (space * shrink) : Number.NEGATIVE_INFINITY;
    return ratio >= -1 ? (1 + 100 * -(ratio ** 3)) ** 2 : hopeless;
  }
  if (last) return natural < measure.width * 0.12 ? shortLastLineCost : 1;
  const ratio = measure.justified ? slack / (space * stretch) : slack / (measure.width * rag);
  if (ratio > limit) return Number.POSITIVE_INFINITY;
  return Math.min((1 + 100 * ratio ** 3) ** 2, hopeless / 10);
}

function breakCost(pieces: readonly Piece[], from: number, to: number, { ratio: limit }: Attempt): number {
  const end = pieces[to - 1]?.end;
  const before = pieces[from - 1]?.end;
  if (to === pieces.length) {
    if (before !== 'hyphen') return 0;
    if (pieces.slice(from, to - 1).some((piece) => piece.end !== 'hyphen')) return ladderCost / 2;
    // The rest of a divided word is no last line.
    return limit === Number.POSITIVE_INFINITY ? dividedLastWordCost : Number.POSITIVE_INFINITY;
  }
  const own = end === 'hyphen' ? hyphenCost : end === 'dash' ? dashCost : 0;
  return own + (own > 0 && (before === 'hyphen' || before === 'dash') ? ladderCost : 0);
}
