import type { Lexeme } from './lexeme.js';
import type { Lexicon } from './lexicon.js';
import type { Value } from './value.js';
/** A text in lexemes, from which each reader takes what it knows; what is taken is not read again. */
export interface Line {
    readonly text: string;
    readonly lexemes: readonly Lexeme[];
    readonly lexicon: Lexicon;
    /** One byte a lexeme, 1 when it is taken. */
    readonly taken: Uint8Array;
}
/** The lexeme at an index when it is of the kind and still free. */
export declare function free(line: Line, at: number, kind: Lexeme['kind']): Lexeme | undefined;
/** Takes the lexemes `from` … `to` and makes a value of them, at its place and as written. */
export declare function take(line: Line, from: number, to: number, value: Omit<Value, 'text' | 'start' | 'evidence'>): Value;
