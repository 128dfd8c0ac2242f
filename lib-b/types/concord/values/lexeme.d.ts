import type { Lexicon } from './lexicon.js';
import type { Token } from './token.js';
/** A token or several, read: a number however written, a month, a unit, a word for a part of an instrument. */
export interface Lexeme {
    readonly kind: 'number' | 'month' | 'unit' | 'reference' | 'word' | 'mark';
    readonly text: string;
    readonly fold: string;
    readonly start: number;
    readonly end: number;
    /** True when white space stands before it. */
    readonly gap: boolean;
    /** Of a number: its readings. Of a month: its number. Of a unit: its id. */
    readonly keys: readonly string[];
    /** Of a number. */
    readonly written: 'figures' | 'words' | 'faint' | 'article' | 'roman';
}
/** Reads a text into lexemes, left to right, each token once. */
export declare function readLexemes(text: string, tokens: readonly Token[], lexicon: Lexicon): Lexeme[];
