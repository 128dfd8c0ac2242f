import type { Concordance } from '../concordance.js';
import type { Side } from './pairs.js';
import { segmentScore } from './segment-score.js';
import { type Segment, segmentsOf } from './segments.js';

/** For each segment of either version, by how much it is likelier to have no counterpart in the other than to have one. */
export interface Gaps {
  readonly own: Float64Array;
  readonly theirs: Float64Array;
}

/** Segments on either side of the place where one is expected among which its counterpart is looked for. */
const reach = 10;
/** A text of more segments is no provision that anybody reads. */
const most = 1000;

/** How many segments of either version answer each other in one step, and how unusual that is. */
const steps = [
  [1, 1, 0],
  [1, 0, 5],
  [0, 1, 5],
  [2, 1, 2],
  [1, 2, 2],
  [2, 2, 3.5],
  [3, 1, 4],
  [1, 3, 4],
] as const;

const never = -1e9;

/** Aligns the segments of two versions in order and weighs for each whether the other version lacks it. */
export function gapsBetween(concordance: Concordance, a: Side, b: Side): Gaps | undefined {
  const own = segmentsOf(a.reading, a.locale);
  const theirs = segmentsOf(b.reading, b.locale);
  const n = own.length;
  const m = theirs.length;
  if (n === 0 || m === 0 || n > most || m > most) return undefined;
  const band = bandOf(own, theirs);
  const width = 2 * reach + 1;
  const at = (i: number, j: number) => i * width + (j - (band[i] ?? 0));
  const inside = (i: number, j: number) =>
    i <= n && j >= 0 && j <= m && j >= (band[i] ?? 0) && j < (band[i] ?? 0) + width;
  const score = segmentScore(concordance, a, b);
  const forward = new Float64Array((n + 1) * width).fill(never);
  const backward = new Float64Array((n + 1) * width).fill(never);
  const scores = new Float64Array((n + 1) * width * steps.length);
  forward[at(0, 0)] = 0;
  backward[at(n, m)] = 0;
  const cells = (visit: (i: number, j: number) => void) => {
    for (let i = 0; i <= n; i++) for (let j = band[i] ?? 0; inside(i, j); j++) visit(i, j);
  };
  cells((i, j) => {
    const here = forward[at(i, j)] ?? never;
    if (here === never) return;
    steps.forEach(([x, y, cost], k) => {
      if (!inside(i + x, j + y)) return;
      const value = (x === 0 || y === 0 ? 0 : score(i, j, x, y)) - cost;
      scores[at(i, j) * steps.length + k] = value;
      const to = at(i + x, j + y);
      if (here + value > (forward[to] ?? never)) forward[to] = here + value;
    });
  });
  if ((forward[at(n, m)] ?? never) === never) return undefined;
  const gapOwn = new Float64Array(n).fill(never);
  const restOwn = new Float64Array(n).fill(never);
  const gapTheirs = new Float64Array(m).fill(never);
  const restTheirs = new Float64Array(m).fill(never);
  for (let i = n; i >= 0; i--) {
    for (let j = Math.min(m, (band[i] ?? 0) + width - 1); j >= (band[i] ?? 0); j--) {
      const from = forward[at(i, j)] ?? never;
      if (from === never) continue;
      steps.forEach(([x, y], k) => {
        if (!inside(i + x, j + y)) return;
        const value = (scores[at(i, j) * steps.length + k] ?? 0) + (backward[at(i + x, j + y)] ?? never);
        if (value > (backward[at(i, j)] ?? never)) backward[at(i, j)] = value;
        for (let p = i; p < i + x; p++) raise(y === 0 ? gapOwn : restOwn, p, from + value);
        for (let q = j; q < j + y; q++) raise(x === 0 ? gapTheirs : restTheirs, q, from + value);
      });
    }
  }
  return {
    own: gapOwn.map((gap, i) => gap - (restOwn[i] ?? 0)),
    theirs: gapTheirs.map((gap, j) => gap - (restTheirs[j] ?? 0)),
  };
}

function raise(values: Float64Array, index: number, value: number): void {
  if (value > (values[index] ?? never)) values[index] = value;
}

// Where the counterpart of each segment is expected by the share of the text before it.
function bandOf(own: readonly Segment[], theirs: readonly Segment[]): Int32Array {
  const total = (segments: readonly Segment[]) => segments.reduce((sum, { size }) => sum + size, 0);
  const ratio = total(theirs) / Math.max(1, total(own));
  const band = new Int32Array(own.length + 1);
  let j = 0;
  let before = 0;
  let beforeTheirs = 0;
  for (let i = 0; i <= own.length; i++) {
    while (j < theirs.length && beforeTheirs + (theirs[j]?.size ?? 0) / 2 < before * ratio)
      beforeTheirs += theirs[j++]?.size ?? 0;
    band[i] = Math.max(0, Math.min(i === own.length ? theirs.length : j, theirs.length) - reach);
    before += own[i]?.size ?? 0;
  }
  band[0] = 0;
  return band;
}
