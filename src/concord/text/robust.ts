/** The middle of some numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The spread of some numbers around a centre, not to be moved by a few that stand far out; like a standard deviation. */
export function spread(numbers: readonly number[], centre: number): number {
  return 1.4826 * median(numbers.map((number) => Math.abs(number - centre)));
}
