import type { Concordance, ConcordLocale, Row } from '../concordance.js';
/**
 * For each word of a reading, how much more it belongs to the other language than to its own (natural logarithm);
 * what this very row contributes is left out, so that a text never vouches for itself.
 */
export declare function strangeness(concordance: Concordance, row: Row, own: ConcordLocale, other: ConcordLocale): number[];
