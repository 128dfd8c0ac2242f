/**
 * Phrases that mark a meaning. In a phrase `xyz*` stands for every word that begins so, `#` for a number, `_` for any word, `…` for a few
 * words of the same clause, and `……` for more words of the same sentence; the longest phrase wins.
 */
export interface Markers {
  /** Phrases that always mark it, and that each other version must therefore answer. */
  readonly certain: readonly string[];
  /**
   * Phrases that may answer a certain one of another version, by a class that languages share: `without` answers `sans`
   * before it can answer a “not”, so that only those left over in a class count.
   */
  readonly possible: Readonly<Record<string, readonly string[]>>;
  /** Phrases with the words of a certain one that need no answer, as in “that the Minister may”, and that may answer one. */
  readonly soft?: readonly string[];
  /** As `possible`; no version can be without any marker at all where another has one of these. */
  readonly telling?: Readonly<Record<string, readonly string[]>>;
  /** As `possible`, by the endings of words, such as those of a future tense that obliges. */
  readonly endings?: Readonly<Record<string, readonly string[]>>;
  /** Phrases that set a limit by denying, “not more than”, that set it otherwise, “at most”, and that pass it, “more than”. */
  readonly bound?: readonly string[];
  readonly limit?: readonly string[];
  readonly beyond?: readonly string[];
  /** Phrases that say the contrary of a certain one; a version that has them for the certain ones of another has turned it. */
  readonly contrary?: readonly string[];
  /** Endings of a future tense, which says plainly what another version only permits. */
  readonly futureEndings?: readonly string[];
  /** Phrases that look like a marker and are none. */
  readonly never: readonly string[];
  /** Phrases that mark it only where nothing before them in the sentence does, such as “ni” and “ningún”. */
  readonly concord: readonly string[];
  /** Phrases that stand only where a marker has been lost, such as “whether or” without its “not”. */
  readonly broken: readonly string[];
}

/** How a language denies, permits and obliges. */
export interface ForceData {
  readonly negation: Markers;
  readonly permission: Markers;
  readonly obligation: Markers;
}
