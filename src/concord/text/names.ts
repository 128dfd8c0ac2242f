import type { Reading } from '../concordance.js';
import { fold } from './keys.js';
import { readingWords } from './words.js';

/** A word that a text writes with a capital where no sentence begins. */
export interface Name {
  readonly text: string;
  /** In lower case and without accents. */
  readonly folded: string;
  readonly index: number;
}

const leastLetters = 4;
const memory = new WeakMap<Reading, readonly Name[]>();

/** The capitalised words of a reading that do not begin a sentence or a clause. */
export function namesIn(reading: Reading): readonly Name[] {
  let names = memory.get(reading);
  if (!names) {
    names = readingWords(reading).flatMap(({ text, before }, index) => {
      const capital = /^\p{Lu}\p{Ll}/u.test(text);
      if (!capital || text.length < leastLetters || index === 0 || before > 1) return [];
      return [{ text, folded: fold(text), index }];
    });
    memory.set(reading, names);
  }
  return names;
}
