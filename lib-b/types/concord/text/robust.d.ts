/** The middle of some numbers; 0 for none. */
export declare function median(numbers: readonly number[]): number;
/** The spread of some numbers around a centre, not to be moved by a few that stand far out; like a standard deviation. */
export declare function spread(numbers: readonly number[], centre: number): number;
