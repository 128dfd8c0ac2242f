import { oneSlip } from './edit-distance.js';
import { fold } from './stems.js';

/**
 * The acronym that the capitals of the words before a bracketed acronym spell, when it differs from the one given by
 * one slip only; undefined when they agree or are not alike.
 */
export function expansionSlip(text: string, bracket: number, acronym: string): string | undefined {
  const before = text.slice(Math.max(0, bracket - 30 * acronym.length), bracket);
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
  const initials = words
    .map((word) => word.charAt(0))
    .filter((letter) => letter === letter.toUpperCase())
    .map((letter) => fold(letter).toUpperCase());
  const spelled = initials.slice(-acronym.length).join('');
  return acronym.length >= 3 && oneSlip(spelled, fold(acronym).toUpperCase()) && exchanged(spelled, acronym)
    ? spelled
    : undefined;
}

// A letter more or less is common in acronyms; the same letters in another order are not.
function exchanged(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
