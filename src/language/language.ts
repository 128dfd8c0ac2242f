/** What the tool knows of one language, as data: a rule or a formatter never knows a language by name. */
export interface Language {
  /** BCP 47 primary tag, such as `fr`. */
  readonly tag: string;
  readonly format: FormatData;
}

/** What `Intl` does not give for writing figures and dates into an edition. */
export interface FormatData {
  /** Ordinal of a number as inline Markdown by CLDR ordinal category; `#` stands for the number. */
  readonly ordinal: Readonly<Record<string, string>>;
  /** A century: in ordinal figures, in Roman figures, or in Roman figures with an ordinal mark after them (`#` is the figure). */
  readonly century: string;
  readonly centuryNumerals: 'arabic' | 'roman';
  /** Day of a date with its ordinal, `#` being the day, by CLDR ordinal category, where the language writes one. */
  readonly ordinalDay: Readonly<Record<string, string>>;
}
