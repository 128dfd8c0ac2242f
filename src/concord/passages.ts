import type { Passage } from '../diagnostic.js';
import type { Row } from './concordance.js';
import type { Finding } from './rule.js';

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
    const text = readings.get(locale)?.text ?? '';
    const whole = placesOf(words, text);
    const passages = whole.length > 0 ? whole : words.split(', ').flatMap((part) => placesOf(part, text));
    return passages.length > 0 ? [[locale, passages] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Every place where words stand in a text apart from longer words, in capitals or not; figures alone may be a count, and are not looked for. */
function placesOf(words: string, text: string): Passage[] {
  const wanted = words.trim().toLowerCase();
  const within = text.toLowerCase();
  // Some letters are longer in small ones, and no place would be right.
  if (!/\p{L}/u.test(wanted) || within.length !== text.length) return [];
  const places: Passage[] = [];
  for (let start = within.indexOf(wanted); start >= 0; start = within.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length;
    const around = [text.charAt(start - 1), text.charAt(end)];
    if (!around.some((char) => /[\p{L}\p{N}]/u.test(char))) places.push({ text: text.slice(start, end), start });
  }
  return places;
}
