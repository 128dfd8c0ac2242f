import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';
/** A number read from words; a lone `un` is an article as well, and a lone `first` proves next to nothing. */
export interface SpelledNumber {
    readonly value: number;
    readonly end: number;
    readonly evidence: 'words' | 'faint' | 'article';
}
/**
 * Reads a number in words at a token, or goes on from figures (`1.8 million`) when `figures` gives their value.
 * A word is taken as long as it fits what stands before it: `twenty` takes `one`, and `two` does not take `three`.
 */
export declare function readSpelled(tokens: readonly Token[], start: number, lexicon: Lexicon, figures?: number): SpelledNumber | undefined;
