import type { Concordance } from '../concordance.js';
import type { Side } from './pairs.js';
/** How well one version answers another: words answered and words in all, in both directions. */
interface Fit {
    readonly answered: number;
    readonly all: number;
}
/** Counts how many content words of each of two readings the other answers. */
export declare function fitOf(concordance: Concordance, a: Side, b: Side): Fit;
export {};
