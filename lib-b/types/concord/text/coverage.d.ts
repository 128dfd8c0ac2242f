import type { Concordance } from '../concordance.js';
import { type Key } from './keys.js';
import type { Side } from './pairs.js';
/** A content word of one version, and whether another version answers it. */
interface AnsweredWord {
    readonly key: Key;
    readonly answered: boolean;
}
/** Tells for each content word of one version whether another version answers it: by a number, a cognate or a translation. */
export declare function answered(concordance: Concordance, asking: Side, answering: Side): readonly AnsweredWord[];
/** The share of content words of one locale that another answers, over the whole instrument; found once. */
export declare function answerRate(concordance: Concordance, asking: Side['locale'], answering: Side['locale']): number;
export {};
