import type { ConcordInstrument, ConcordLocale } from '../concordance.js';
import { phraseFinder } from './phrases.js';
import { fold } from './stems.js';
import { wordsOf } from './words.js';

/** A point of the testimonium on which a text and the instrument disagree. */
export interface Disagreement {
  readonly message: string;
  readonly expected: string;
}

/** What a testimonium must say by the instrument, and does not; points for which there are no data are passed by. */
export function* testimoniumDisagreements(
  text: string,
  locale: ConcordLocale,
  locales: readonly ConcordLocale[],
  instrument: ConcordInstrument,
): Iterable<Disagreement> {
  yield* languagesNamed(text, locale, locales);
  const place = instrument.signature?.place.get(locale.id);
  if (place && !fold(text).includes(fold(place)))
    yield { message: 'the place of signature is not named', expected: place };
  const date = instrument.signature?.date;
  if (date) yield* dateNamed(text, locale, date);
  const data = locale.language?.testimonium;
  if (!data) return;
  const phrases = data.originals[instrument.originals];
  if (phrases && !says(text, phrases)) {
    yield { message: `it does not speak of ${instrument.originals} originals`, expected: phrases[0] ?? '' };
  }
  if (locales.length > 1 && !says(text, data.equalValidity)) {
    yield { message: 'it does not say that the versions are equally valid', expected: data.equalValidity[0] ?? '' };
  }
}

function says(text: string, phrases: readonly string[]): boolean {
  return phraseFinder(phrases.map((phrase) => [phrase, true] as const))(wordsOf(text)).length > 0;
}

function* languagesNamed(text: string, own: ConcordLocale, locales: readonly ConcordLocale[]): Iterable<Disagreement> {
  const names = new Intl.DisplayNames([own.tag], { type: 'language', fallback: 'none' });
  const folded = fold(text);
  const places = locales.map((locale) => {
    const name = names.of(locale.tag.split('-')[0] ?? locale.tag) ?? '';
    return { locale, name, at: name ? folded.indexOf(stem(name)) : -1 };
  });
  for (const { name, at } of places) if (name && at < 0) yield { message: 'a language is not named', expected: name };
  const [first] = places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  const self = places.find(({ locale }) => locale === own);
  if (first && self && self.at >= 0 && first !== self) {
    yield { message: 'it does not name its own language first', expected: self.name };
  }
}

// Adjectives of language agree in gender and number: français, française; inglés, inglesa.
function stem(name: string): string {
  const folded = fold(name);
  return folded.length > 5 ? folded.slice(0, 5) : folded;
}

function* dateNamed(text: string, { tag }: ConcordLocale, date: string): Iterable<Disagreement> {
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const words = new Set(wordsOf(text).map((word) => fold(word.text)));
  const parts = format.formatToParts(time).filter(({ type }) => ['day', 'month', 'year'].includes(type));
  // A date in words has neither day nor year in figures, and is left to the rule that reads dates.
  if (![...words].some((word) => /^\d/u.test(word))) return;
  if (!parts.every(({ value }) => wordsOf(value).every((word) => words.has(fold(word.text))))) {
    yield { message: 'the date of signature is not named', expected: format.format(time) };
  }
}
