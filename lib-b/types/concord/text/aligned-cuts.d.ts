import type { Reading } from '../concordance.js';
/**
 * The words, by index, at which the readings of one unit are cut into the same number of sentences, a list for each
 * reading; undefined where they are one sentence each or have their sentences elsewhere.
 */
export declare function alignedCuts(readings: readonly Reading[]): readonly (readonly number[])[] | undefined;
