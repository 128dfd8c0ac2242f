import { ofEachWord } from './of-each-word.js';

/** What a word shares with its inflections and its cognates; the same object wherever it stands. */
export interface Stem {
  /** The first six letters without accents, or all the digits of a number. */
  readonly text: string;
  /** The number of the stem, by which it is found sooner than by its text. */
  readonly number: number;
  /** The number of its root: the first four letters, by which a cognate is known. */
  readonly root: number;
  readonly isFigure: boolean;
}

/** Letters of a stem and of a root. */
export const stemLetters = 6;
const rootLetters = 4;

const stems = new Map<string, Stem>();
const roots = new Map<string, number>();

/** The stem of a word in lower case. */
export const stemOf = ofEachWord((word): Stem => {
  const isFigure = /^\p{N}/u.test(word);
  const text = isFigure ? fold(word) : fold(word).slice(0, stemLetters);
  const known = stems.get(text);
  if (known) return known;
  const rootText = isFigure ? text : text.slice(0, rootLetters);
  const root = roots.get(rootText) ?? roots.size;
  roots.set(rootText, root);
  const stem = { text, number: stems.size, root, isFigure };
  stems.set(text, stem);
  return stem;
});

/** How many stems have a number by now. */
export function stemCount(): number {
  return stems.size;
}

/** A word in lower case and without accents. */
export const fold = ofEachWord((word) => (isAscii(word) ? word.toLowerCase() : foldText(word)));

/** Any text in lower case and without accents. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}
