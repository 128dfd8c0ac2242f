import type { Passage } from '../diagnostic.js';
import type { Reading, Row } from './concordance.js';
import type { Finding } from './rule.js';
import { remember } from './text/remember.js';

/** What a finding says of a locale may be so many things at most, and each stand in so many places, to be looked for. */
const most = { things: 20, places: 100 };

/**
 * The words at issue in each locale, by what a finding says of it: its counterpart, or several parted by commas, as they
 * stand in the text. What a finding counts, or says in other words, stands nowhere: undefined when nothing was found.
 */
export function passagesOf(
  { locales, actual, counterparts = {} }: Finding,
  { readings }: Row,
): Record<string, Passage[]> | undefined {
  const [only, ...others] = locales;
  const said = only !== undefined && others.length === 0 && actual !== undefined ? { [only]: actual } : {};
  const found = Object.entries({ ...counterparts, ...said }).flatMap(([locale, words]) => {
    const reading = readings.get(locale);
    if (!reading) return [];
    const whole = placesOf(words, reading);
    const passages = whole.length > 0 ? whole : partsOf(words).flatMap((part) => placesOf(part, reading));
    return passages.length > 0 ? [[locale, passages] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function partsOf(words: string): string[] {
  return [...new Set(words.split(', '))].slice(0, most.things);
}

const smallLetters = remember(({ text }: Reading): string => text.toLowerCase());

/** The places where words stand in a text apart from longer words, in capitals or not; figures alone may be a count, and are not looked for. */
function placesOf(words: string, reading: Reading): Passage[] {
  const { text } = reading;
  const wanted = words.trim().toLowerCase();
  const within = smallLetters(reading);
  // Some letters are longer in small ones, and no place would be right.
  if (!/\p{L}/u.test(wanted) || within.length !== text.length) return [];
  const places: Passage[] = [];
  let start = within.indexOf(wanted);
  while (start >= 0 && places.length < most.places) {
    const end = start + wanted.length;
    const around = [text.charAt(start - 1), text.charAt(end)];
    if (!around.some((char) => /[\p{L}\p{N}]/u.test(char))) places.push({ text: text.slice(start, end), start });
    start = within.indexOf(wanted, end);
  }
  return places;
}
