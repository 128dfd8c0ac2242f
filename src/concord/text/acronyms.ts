import type { Reading } from '../concordance.js';
import { readingWords } from './words.js';

const roman = /^[IVXLCDM]+$/u;
const capitals = /^\p{Lu}{2,10}$/u;
const memory = new WeakMap<Reading, readonly string[]>();

/** The acronyms of a reading, each once: words of capitals, Roman figures and texts all in capitals left out. */
export function acronymsOf(reading: Reading): readonly string[] {
  let acronyms = memory.get(reading);
  if (!acronyms) {
    acronyms = shouted(reading.text) ? [] : [...new Set(acronymsIn(reading))];
    memory.set(reading, acronyms);
  }
  return acronyms;
}

function acronymsIn(reading: Reading): string[] {
  return readingWords(reading)
    .map((word) => word.text)
    .filter((text) => capitals.test(text) && !roman.test(text));
}

// A heading in capitals has no acronyms that one could tell.
function shouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper === letters || (letters > 12 && upper > letters * 0.6);
}
