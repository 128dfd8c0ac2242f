import type { Concordance, ConcordLocale, Row } from '../concordance.js';
import type { Side } from './pairs.js';
/** A run of words of one version that belong to another language. */
interface ForeignRun {
    readonly text: string;
    readonly weight: number;
    /** Words in small letters: names read alike in every language. */
    readonly words: number;
}
/** The run of words that most clearly belongs to the other language; bracketed, quoted and marked passages left out. */
export declare function foreignRun(concordance: Concordance, row: Row, side: Side, other: ConcordLocale): ForeignRun | undefined;
/** Tells whether an offset lies in a passage that may well be in another language. */
export declare function exceptions({ reading }: Side): (offset: number) => boolean;
export {};
