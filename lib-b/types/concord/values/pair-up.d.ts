import type { Comparison, Rest } from './match-values.js';
/** Pairs what is left of two texts: the likeliest pairs conflict, the others stand alone. */
export declare function pairUp(lefts: readonly Rest[], rights: readonly Rest[]): Comparison;
