import { type Word } from './words.js';
/** Where a phrase was found, as indices into the words of the text. */
interface PhraseMatch<T> {
    readonly value: T;
    readonly phrase: string;
    readonly first: number;
    readonly last: number;
}
/** A phrase and what it stands for; a cased phrase must be written with the same capitals. */
export type Phrase<T> = readonly [phrase: string, value: T, cased?: boolean];
/** Finds the phrases of a table in a text; phrases inside or across longer ones only where they may overlap. */
export type PhraseFinder<T> = (words: readonly Word[], overlapping?: boolean) => PhraseMatch<T>[];
/**
 * Compiles a table of phrases. A phrase is words; `xyz*` stands for every word that begins so, `#` for a number, `_` for any word,
 * `…` for up to nine words of the same clause, and `……` for up to forty of the same sentence. At each word the longest phrase wins, and its words are not read a second time.
 */
export declare function phraseFinder<T>(table: Iterable<Phrase<T>>): PhraseFinder<T>;
export {};
