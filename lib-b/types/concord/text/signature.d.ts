import type { ConcordInstrument, ConcordLocale } from '../concordance.js';
/** A point of the testimonium on which a text and the instrument disagree. */
export interface Disagreement {
    readonly message: string;
    readonly expected: string;
}
/** What a testimonium must say by the instrument, and does not; points for which there are no data are passed by. */
export declare function testimoniumDisagreements(text: string, locale: ConcordLocale, locales: readonly ConcordLocale[], instrument: ConcordInstrument): Iterable<Disagreement>;
