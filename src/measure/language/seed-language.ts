/** A way of writing that a seeder turns into another. */
export interface Turn {
  /** Global pattern. */
  readonly find: RegExp;
  /** As in `String.prototype.replace`. */
  readonly replace: string;
  /** Where the sentence has this, the turn would not change what it means, or not for certain. */
  readonly unless?: RegExp;
}

/**
 * What the seeders know of one language. It is deliberately apart from what the rules know:
 * a detector measured with its own tables would only find what it looks for.
 */
export interface SeedLanguage {
  readonly tag: string;
  /** January to December, as written inside a sentence. */
  readonly months: readonly string[];
  /** Each takes a negation out. */
  readonly negations: readonly Turn[];
  /** Each turns an obligation into a permission. */
  readonly weakenings: readonly Turn[];
  /** Units of measure and others of the same kind, both ways by singular and plural. */
  readonly units: Readonly<Record<string, string>>;
  /** Numbers in words that stand before a unit. */
  readonly numberWords: readonly string[];
  /** Words that join the two years of a range, and the last item of a list. */
  readonly rangeWords: readonly string[];
  readonly conjunctions: readonly string[];
}
