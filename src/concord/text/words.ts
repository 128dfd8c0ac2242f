import type { Reading } from '../concordance.js';
import { characterClasses } from './character-classes.js';
import { ofEachWord } from './of-each-word.js';
import { remember } from './remember.js';

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

const other = 0;
const classOf = characterClasses((character) =>
  /[\p{L}\p{M}]/u.test(character) ? 1 : /\p{N}/u.test(character) ? 2 : other,
);

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const kind = classOf(text.codePointAt(start) ?? 0);
    const end = runEnd(text, start, kind);
    if (kind === other) {
      start = end;
      continue;
    }
    const word = spelling(text.slice(start, end));
    const lower = elided(text, word, end) ? elision(word) : small(word);
    words.push({ text: word, lower, start, end, before: gap(text, last, start) });
    last = end;
    start = end;
  }
  return words;
}

// The same word is the same string wherever it stands, which takes less room, and less time to look up.
const spelling = ofEachWord((word) => word);
const small = ofEachWord((word) => word.toLowerCase());
const elision = ofEachWord((word) => `${word.toLowerCase()}'`);

/** Where a run of characters of one class ends. */
function runEnd(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (classOf(code) !== kind) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The words of a reading, found once. */
export const readingWords = remember(({ text }: Reading): readonly Word[] => wordsOf(text));

// One or two letters, or a word in -qu, before an apostrophe: l’, d’, qu’, lorsqu’; never the possessor of an ’s.
function elided(text: string, word: string, end: number): boolean {
  return (word.length <= 2 || word.endsWith('qu')) && "'’".includes(text.charAt(end) || ' ');
}

function gap(text: string, from: number, to: number): Break {
  if (to - from === 1 && text.charAt(from) === ' ') return 0;
  let strength: Break = 0;
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if ('.!?\n'.includes(char)) return 3;
    if (';:()[]–—«»“”"'.includes(char)) strength = 2;
    else if (char === ',' && strength === 0) strength = 1;
  }
  return strength;
}
