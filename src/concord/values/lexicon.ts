import type { ConcordLocale } from '../concordance.js';
import { addCldrMonths, addCldrScales, addCldrUnits } from './cldr.js';
import { type Convention, conventionOf } from './convention.js';
import { PhraseTable } from './phrase-table.js';
import { foldWord } from './token.js';

/** What a word adds to a number. */
export interface NumberWord {
  readonly role: 'add' | 'hundred' | 'scale';
  readonly value: number;
  readonly ordinal: boolean;
  /** True for a word for one that is also an article or a pronoun. */
  readonly article: boolean;
  /** True for an article that is no cardinal: `a hundred`. */
  readonly indefinite: boolean;
}

/** The words of one locale, compiled for reading. */
export interface Lexicon {
  readonly convention: Convention;
  readonly numbers: PhraseTable<NumberWord>;
  readonly amounts: PhraseTable<readonly string[]>;
  readonly denominators: PhraseTable<number>;
  readonly months: PhraseTable<number>;
  /** True where months are written with a capital, so that `may` is not May. */
  readonly capitalMonths: boolean;
  /** True where the month goes before the day. */
  readonly monthFirst: boolean;
  readonly units: PhraseTable<string>;
  readonly references: PhraseTable<true>;
  readonly connectors: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  /** Phrases before a date, each a list of words. */
  readonly eves: readonly (readonly string[])[];
  readonly decadeWords: ReadonlySet<string>;
  readonly joiner: { readonly word: string; readonly after: 'tens' | 'hundreds' } | undefined;
  readonly vigesimal: readonly number[];
  readonly times: Readonly<Record<TimeWord, PhraseTable<true>>>;
  /** True when the language has words for numbers here, so that a number it does not show is missing. */
  readonly spells: boolean;
}

export type TimeWord = 'am' | 'pm' | 'noon' | 'midnight' | 'hour';

const memory = new Map<string, Lexicon>();

/** The lexicon of a locale: its own data where there are any, CLDR for the rest. */
export function lexiconOf({ tag, language }: ConcordLocale): Lexicon {
  const key = `${tag} ${language?.tag}`;
  let lexicon = memory.get(key);
  if (!lexicon) {
    lexicon = compile(tag, language);
    memory.set(key, lexicon);
  }
  return lexicon;
}

function compile(tag: string, language: ConcordLocale['language']): Lexicon {
  const data = language?.values;
  const units = new PhraseTable<string>();
  for (const [unit, names] of Object.entries(data?.units ?? {})) for (const name of names) units.add(name, unit);
  addCldrUnits(units, tag);
  const numbers = numberTable(language);
  addCldrScales(numbers, tag, data ? [1e6, 1e9] : [1e3, 1e6, 1e9]);
  const months = new PhraseTable<number>();
  const { capitalMonths, monthFirst } = addCldrMonths(months, tag);
  const table = <T>(entries: Readonly<Record<string, T>> = {}) => {
    const phrases = new PhraseTable<T>();
    for (const [phrase, value] of Object.entries(entries)) phrases.add(phrase, value);
    return phrases;
  };
  const list = (phrases: readonly string[] = []) =>
    table(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])));
  return {
    convention: conventionOf(tag, data?.regionsDiffer),
    numbers,
    amounts: table(data?.numbers.amounts),
    denominators: table(data?.numbers.denominators),
    months,
    capitalMonths,
    monthFirst,
    units,
    references: list(data?.references ?? ['art']),
    connectors: new Set(data?.connectors),
    suffixes: new Set(['º', 'ª', '°', ...(data?.numbers.suffixes ?? [])].map(foldWord)),
    dateWords: new Set(data?.dateWords),
    eves: (data?.eves ?? []).map((phrase) => phrase.split(' ')),
    decadeWords: new Set(data?.decadeWords),
    joiner: data?.numbers.joiner,
    vigesimal: data?.numbers.vigesimal ?? [],
    times: {
      am: list(data?.times.am),
      pm: list(data?.times.pm),
      noon: list(data?.times.noon),
      midnight: list(data?.times.midnight),
      hour: list(data?.times.hour),
    },
    spells: data !== undefined,
  };
}

function numberTable(language: ConcordLocale['language']): PhraseTable<NumberWord> {
  const table = new PhraseTable<NumberWord>();
  const data = language?.values.numbers;
  if (!data) return table;
  const plain = { ordinal: false, article: false, indefinite: false };
  for (const [word, value] of Object.entries(data.cardinals))
    table.add(word, { ...plain, role: 'add', value, article: data.articles.includes(word) });
  for (const word of data.articles)
    table.add(word, { ...plain, role: 'add', value: 1, article: true, indefinite: true });
  for (const word of data.hundreds) table.add(word, { ...plain, role: 'hundred', value: 100 });
  for (const [word, value] of Object.entries(data.scales)) table.add(word, { ...plain, role: 'scale', value });
  for (const [word, value] of Object.entries(data.ordinals)) {
    const role = value >= 1000 ? 'scale' : value === 100 ? 'hundred' : 'add';
    table.add(word, { ...plain, role, value, ordinal: true });
  }
  return table;
}
