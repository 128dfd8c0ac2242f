import type { ConcordLocale, Reading } from '../concordance.js';
import { ofEachWord } from './of-each-word.js';
import { readingWords } from './words.js';

/** A word that carries content, reduced to what it shares with its inflections and its cognates. */
export interface Key {
  /** The first six letters without accents, or all the digits of a number. */
  readonly stem: string;
  /** The number of the stem, the same wherever it stands. */
  readonly number: number;
  /** The first four of them, by which a cognate is known. */
  readonly root: string;
  /** Place of the word among the words of the reading. */
  readonly index: number;
}

const memory = new WeakMap<Reading, readonly Key[]>();
const numbers = new Map<string, number>();

/** The content words of a reading, function words of its language left out. */
export function keysOf(reading: Reading, locale: ConcordLocale): readonly Key[] {
  let keys = memory.get(reading);
  if (!keys) {
    const common = functionWords(locale);
    const least = common.size > 0 ? 3 : 4;
    keys = readingWords(reading).flatMap(({ text, lower }, index) => {
      const isNumber = /^\p{N}/u.test(text);
      if (!isNumber && (lower.length < least || common.has(lower))) return [];
      const stem = isNumber ? fold(lower) : stemOf(lower);
      return [{ stem, number: numberOf(stem), root: isNumber ? stem : stem.slice(0, 4), index }];
    });
    memory.set(reading, keys);
  }
  return keys;
}

// Pairs of stems are counted by the million, and a number is found sooner than a text.
function numberOf(stem: string): number {
  const number = numbers.get(stem) ?? numbers.size;
  numbers.set(stem, number);
  return number;
}

/** What a word shares with its inflections: its first six letters, without accents. */
export function stemOf(word: string): string {
  return fold(word).slice(0, 6);
}

/** A word in lower case and without accents. */
export const fold = ofEachWord((word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The function words of a locale; empty where there are no data. */
export function functionWords(locale: ConcordLocale): ReadonlySet<string> {
  const list = locale.language?.words.function;
  if (!list) return new Set();
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
}
