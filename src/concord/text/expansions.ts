import { oneSlip } from './edit-distance.js';
import { fold } from './stems.js';

/** No longer words are passed over by acronyms, however they are written: of, and, des, los. */
const small = 3;

/** Whether the words before an acronym in brackets spell it by their initials; small and lower-case words may be passed over. */
export function isSpelledOut(text: string, acronym: string): boolean {
  const words = wordsBefore(text, acronym);
  let last = words.length - 1;
  for (const letter of [...lettersOf(acronym)].reverse()) {
    while (initialOf(words[last]) !== letter && isPassedOver(words[last])) last--;
    if (initialOf(words[last]) !== letter) return false;
    last--;
  }
  return true;
}

/**
 * The acronym that the initials of the words before one in brackets spell, when it differs from the one given by
 * one slip only; undefined when they agree or are not alike.
 */
export function expansionSlip(text: string, acronym: string): string | undefined {
  const letters = lettersOf(acronym);
  if (letters.length < 3 || isSpelledOut(text, acronym)) return undefined;
  const words = wordsBefore(text, acronym);
  for (const named of [words.filter(isCapital), words.filter(({ length }) => length > small)]) {
    const meant = named.slice(-letters.length);
    const spelled = meant.map(initialOf).join('');
    if (spelled.length === letters.length && oneSlip(spelled, letters) && isSlip(meant, spelled, letters))
      return spelled;
  }
  return undefined;
}

// A letter from inside a word is common in acronyms, as in XML; one that its word does not have, or the same letters in
// another order, are not.
function isSlip(meant: readonly string[], spelled: string, letters: string): boolean {
  const wrong = [...letters].flatMap((letter, place) =>
    letter === spelled[place] ? [] : [{ letter, word: meant[place] ?? '' }],
  );
  return wrong.length > 1 || wrong.every(({ letter, word }) => !lettersOf(word).includes(letter));
}

function wordsBefore(text: string, acronym: string): string[] {
  const bracket = text.indexOf(`(${acronym})`);
  const before = text.slice(Math.max(0, bracket - 30 * acronym.length), Math.max(0, bracket));
  return before.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function isPassedOver(word: string | undefined): boolean {
  return word !== undefined && (word.length <= small || !isCapital(word));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function initialOf(word = ''): string {
  return lettersOf(word).charAt(0);
}

function lettersOf(word: string): string {
  return fold(word).toUpperCase().replaceAll(/\P{L}/gu, '');
}
