import type { ConcordLocale } from '../concordance.js';
import { type Convention } from './convention.js';
import { PhraseTable } from './phrase-table.js';
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
    readonly decadeWords: ReadonlySet<string>;
    readonly joiner: {
        readonly word: string;
        readonly after: 'tens' | 'hundreds';
    } | undefined;
    readonly vigesimal: readonly number[];
    readonly times: Readonly<Record<TimeWord, PhraseTable<true>>>;
    /** True when the language has words for numbers here, so that a number it does not show is missing. */
    readonly spells: boolean;
}
export type TimeWord = 'am' | 'pm' | 'noon' | 'midnight' | 'hour';
/** The lexicon of a locale: its own data where there are any, CLDR for the rest. */
export declare function lexiconOf({ tag, language }: ConcordLocale): Lexicon;
