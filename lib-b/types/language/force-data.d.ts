/**
 * Phrases that mark a meaning. In a phrase `xyz*` stands for every word that begins so, `#` for a number, `_` for any word, `…` for a few
 * words of the same clause, and `……` for more words of the same sentence; the longest phrase wins.
 */
export interface Markers {
    /** Phrases that always mark it, and that each other version must therefore answer. */
    readonly certain: readonly string[];
    /**
     * Phrases as certain that another version may also answer by a phrase of the class named, which answers nothing else:
     * “not more than” by “au plus”.
     */
    readonly special?: Readonly<Record<string, readonly string[]>>;
    /**
     * Phrases that may answer a certain one of another version, by a class that languages share: `without` answers `sans`
     * before it can answer a “not”, so that only those left over in a class count.
     */
    readonly possible: Readonly<Record<string, readonly string[]>>;
    /** As `possible`; no version can be without any marker at all where another has one of these. */
    readonly telling?: Readonly<Record<string, readonly string[]>>;
    /** As `possible`, by the endings of words, such as those of a future tense that obliges. */
    readonly endings?: Readonly<Record<string, readonly string[]>>;
    /** Phrases that look like a marker and are none. */
    readonly never: readonly string[];
    /** Phrases that mark it only where nothing before them in the sentence does, such as “ni” and “ningún”. */
    readonly concord: readonly string[];
    /** Words that join what denies to what denied before it, beside “and” and “or”: “nor”. */
    readonly joining: readonly string[];
    /** Phrases that stand only where a marker has been lost, such as “whether or” without its “not”. */
    readonly broken: readonly string[];
}
/** How a language denies, permits and obliges. */
export interface ForceData {
    readonly negation: Markers;
    readonly permission: Markers;
    readonly obligation: Markers;
}
