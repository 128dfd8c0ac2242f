import { oneSlip } from './edit-distance.js';
import { fold } from './stems.js';

/** Whether the words before a bracketed acronym spell it by their initials, some of them passed over. */
export function isSpelledOut(text: string, bracket: number, acronym: string): boolean {
  const words = wordsBefore(text, bracket, acronym);
  let last = words.length - 1;
  for (const letter of [...lettersOf(acronym)].reverse()) {
    while (last >= 0 && initialOf(words[last]) !== letter) last--;
    if (last-- < 0) return false;
  }
  return true;
}

/**
 * The acronym that the initials of the words before a bracketed acronym spell, when it differs from the one given by
 * one slip only; undefined when they agree or are not alike.
 */
export function expansionSlip(text: string, bracket: number, acronym: string): string | undefined {
  const letters = lettersOf(acronym);
  if (letters.length < 3 || isSpelledOut(text, bracket, acronym)) return undefined;
  const words = wordsBefore(text, bracket, acronym);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const long = words.filter((word) => word.length > small);
  for (const named of [capitals, long]) {
    const meant = named.slice(-letters.length);
    const spelled = meant.map(initialOf).join('');
    if (spelled.length === letters.length && oneSlip(spelled, letters) && isSlip(meant, spelled, letters))
      return spelled;
  }
  return undefined;
}

/** No longer words are passed over by acronyms: of, and, des, los. */
const small = 3;

// A letter from inside a word is common in acronyms, as in XML; one that its word does not have, or the same letters in
// another order, are not.
function isSlip(meant: readonly string[], spelled: string, letters: string): boolean {
  const wrong = [...letters].filter((letter, place) => letter !== spelled[place]);
  const place = [...letters].findIndex((letter, at) => letter !== spelled[at]);
  return wrong.length === 2 || !lettersOf(meant[place] ?? '').includes(wrong[0] ?? '');
}

function wordsBefore(text: string, bracket: number, acronym: string): string[] {
  const before = text.slice(Math.max(0, bracket - 30 * acronym.length), bracket);
  return before.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function initialOf(word = ''): string {
  return lettersOf(word).charAt(0);
}

function lettersOf(word: string): string {
  return fold(word).toUpperCase().replaceAll(/\P{L}/gu, '');
}
