/**
 * Words by which a language writes values, where CLDR does not give them.
 * Every word stands in lower case and without accents, as texts are folded before they are compared.
 */
export interface ValueData {
  readonly numbers: NumberWords;
  /** True when some regions write 1,5 and others 1.5. */
  readonly regionsDiffer: boolean;
  /** Words that may stand between the parts of a date: `2nd day of April`. */
  readonly dateWords: readonly string[];
  /** Phrases before a date that may stand for the day before it: `immediately before 15 February` is `on 14 February`. */
  readonly eves: readonly string[];
  /** Words before a year of a decade: `années 1990`, `the nineties`. */
  readonly decadeWords: readonly string[];
  /** Words that name a part of an instrument before its number: `article`, `s.`, `annexe`. */
  readonly references: readonly string[];
  /** Words that join the numbers of one reference or one range: `5, 6 and 7`, `5 à 7`. */
  readonly connectors: readonly string[];
  /** Units beside CLDR's own names, by id; `percent`, `permille` and ISO 4217 codes among them. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly times: TimeWords;
}

/** How a language spells numbers out. */
export interface NumberWords {
  /** Cardinals that add up: `seventeen`, `eighty`, `quatre vingt`, `doscientos`. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words for one that are articles too, and no evidence of a number on their own. */
  readonly articles: readonly string[];
  /** Words for a hundred that multiply what stands before them. */
  readonly hundreds: readonly string[];
  /** Thousand and above, on the scale of this language; they multiply. */
  readonly scales: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** What follows a number in figures to make it an ordinal or a decade: `th`, `er`, `s`. */
  readonly suffixes: readonly string[];
  /** Word between the parts of one number, and the parts that it may follow. */
  readonly joiner: { readonly word: string; readonly after: 'tens' | 'hundreds' };
  /** Tens after which counting goes on to nineteen: 60 and 80 in French. */
  readonly vigesimal: readonly number[];
  /** Denominators as a numerator takes them: `thirds`, `tiers`. */
  readonly denominators: Readonly<Record<string, number>>;
  /** Other words with a value, by its accepted figures: `both`, `half`. */
  readonly amounts: Readonly<Record<string, readonly string[]>>;
}

/** How a language writes the time of day, beside `17:30`. */
export interface TimeWords {
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly noon: readonly string[];
  readonly midnight: readonly string[];
  /** Between hour and minute: `h` in `17 h 30`. */
  readonly hour: readonly string[];
}
