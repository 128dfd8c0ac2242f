import type { Concordance } from '../concordance.js';
import type { Side } from './pairs.js';
/** A passage of one version that another seems not to have, with the weight of the evidence. */
interface Omission {
    readonly passage: string;
    readonly weight: number;
}
/** The passage of `asking` most likely to have no counterpart in `answering`: a sentence, or the first or last part of one. */
export declare function likeliestOmission(concordance: Concordance, asking: Side, answering: Side): Omission | undefined;
export {};
