import type { Run } from './run.js';

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}

/** Ours over theirs, run by run as they alternated. */
export function ratios(ours: readonly Run[], theirs: readonly Run[]): Spread {
  return spread(ours.flatMap(({ wall }, index) => (theirs[index] ? [wall / theirs[index].wall] : [])));
}

/** The exponent of growth between two sizes: 1 is linear. */
export function growthExponent(small: { size: number; time: number }, large: { size: number; time: number }): number {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}
