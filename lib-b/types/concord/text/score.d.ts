/** The sum of some numbers. */
export declare function sum(numbers: readonly number[]): number;
