/** Splits a word into the parts between which it may be divided. */
export type Hyphenation = (word: string) => readonly string[];
/**
 * The division of words by the patterns of a language; undefined for a language without patterns.
 * `names` says which patterns serve a language when they are not called as its tag is.
 * The same patterns always give the same function, which divides a word once.
 */
export declare function hyphenationOf(tag: string, names: Readonly<Record<string, string>>): Hyphenation | undefined;
