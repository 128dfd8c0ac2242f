import type { Reading } from '../concordance.js';

/** What parts a word from the one before it: nothing, a comma, a stronger mark inside a sentence, or the end of one. */
export type Break = 0 | 1 | 2 | 3;

/** A run of letters or of digits in a text; apostrophes and hyphens part words, and an elided word keeps its apostrophe. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly before: Break;
}

const wordPattern = /[\p{L}\p{M}]+|\p{N}+/gu;
const memory = new WeakMap<Reading, readonly Word[]>();

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const lower = word.toLowerCase() + (elided(text, word, end) ? "'" : '');
    words.push({ text: word, lower, start, end, before: gap(text, last, start) });
    last = end;
  }
  return words;
}

/** The words of a reading, found once. */
export function readingWords(reading: Reading): readonly Word[] {
  let words = memory.get(reading);
  if (!words) {
    words = wordsOf(reading.text);
    memory.set(reading, words);
  }
  return words;
}

// One or two letters, or a word in -qu, before an apostrophe: l’, d’, qu’, lorsqu’; never the possessor of an ’s.
function elided(text: string, word: string, end: number): boolean {
  return "'’".includes(text.charAt(end) || ' ') && (word.length <= 2 || word.endsWith('qu'));
}

function gap(text: string, from: number, to: number): Break {
  let strength: Break = 0;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if ('.!?\n'.includes(char)) return 3;
    if (';:()[]–—«»“”"'.includes(char)) strength = 2;
    else if (char === ',' && strength === 0) strength = 1;
  }
  return strength;
}
