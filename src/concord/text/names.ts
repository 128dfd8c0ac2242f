import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import type { Side } from './pairs.js';
import { remember } from './remember.js';
import { fold } from './stems.js';
import { readingWords } from './words.js';

/** A word that a text writes with a capital where no sentence begins. */
export interface Name {
  readonly text: string;
  /** In lower case and without accents. */
  readonly folded: string;
  readonly index: number;
}

const leastLetters = 4;
/** Words of a name on either side of one of them. */
const longestName = 8;

/** The capitalised words of a reading that do not begin a sentence or a clause. */
export const namesIn = remember((reading: Reading): readonly Name[] => {
  const names: Name[] = [];
  for (const [index, { text, before }] of readingWords(reading).entries()) {
    if (text.length < leastLetters || index === 0 || before > 1 || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
    names.push({ text, folded: fold(text), index });
  }
  return names;
});

/** The words of a reading in small letters and without accents, each once. */
export function foldedWords(reading: Reading): ReadonlySet<string> {
  return new Set(readingWords(reading).map(({ text }) => fold(text)));
}

/** Whether another version gives a name of several words by its initials, which stand in the own version in full. */
export function abbreviated(own: Side, name: Name, other: Side): boolean {
  const words = readingWords(own.reading);
  const capital = (index: number) => /^\p{Lu}/u.test(words[index]?.text ?? '');
  let first = name.index;
  while (first > 0 && name.index - first < longestName && words[first]?.before === 0 && capital(first - 1)) first--;
  let end = name.index + 1;
  while (end - name.index < longestName && words[end]?.before === 0 && capital(end)) end++;
  const initials = words.slice(first, end).map(({ text }) => text.charAt(0));
  return readingWords(other.reading).some(({ text }) => text.length > 1 && initials.join('').includes(text));
}

const memories = new WeakMap<Concordance, Map<string, ReadonlySet<string>>>();

/** The words that a locale writes in small letters as well, without accents: those are no proper names. */
export function smallWords(concordance: Concordance, locale: ConcordLocale): ReadonlySet<string> {
  let known = memories.get(concordance);
  if (!known) {
    known = new Map();
    memories.set(concordance, known);
  }
  let words = known.get(locale.id);
  if (!words) {
    const readings = concordance.rows.flatMap(({ readings }) => readings.get(locale.id) ?? []);
    const all = new Set<string>();
    for (const reading of readings) for (const { text } of readingWords(reading)) all.add(text);
    words = new Set([...all].filter((text) => /^\p{Ll}/u.test(text)).map(fold));
    known.set(locale.id, words);
  }
  return words;
}
