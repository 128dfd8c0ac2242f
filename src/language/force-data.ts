/**
 * Phrases that mark a meaning. In a phrase `xyz*` stands for every word that begins so, `#` for a number, and `…` for
 * a few words of the same clause; the longest phrase wins.
 */
export interface Markers {
  /** Phrases that always mark it and that each other version must therefore answer. */
  readonly certain: readonly string[];
  /** Phrases that may answer a certain one of another version, and may as well mean nothing. */
  readonly possible: readonly string[];
  /** Phrases that look like a marker and are none. */
  readonly never: readonly string[];
}

/** How a language obliges, permits and denies. */
export interface ForceData {
  readonly negation: Markers;
  readonly permission: Markers;
  readonly obligation: Markers;
}
