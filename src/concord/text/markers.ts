import type { ForceData, Markers } from '../../language/force-data.js';
import type { ConcordLocale, Reading } from '../concordance.js';
import { type PhraseFinder, type PhraseMatch, phraseFinder } from './phrases.js';
import { readingWords } from './words.js';

/** The markers of one meaning in a reading: those another version must answer, and those that may answer one. */
export interface MarkerCount {
  readonly certain: readonly PhraseMatch<keyof Markers>[];
  readonly possible: readonly PhraseMatch<keyof Markers>[];
}

const finders = new WeakMap<Markers, PhraseFinder<keyof Markers>>();
const memory = new WeakMap<Markers, WeakMap<Reading, MarkerCount>>();

/** Counts the markers of one meaning in a reading; undefined where there are no data for the language. */
export function markersOf(aspect: keyof ForceData, reading: Reading, locale: ConcordLocale): MarkerCount | undefined {
  const markers = locale.language?.force[aspect];
  if (!markers) return undefined;
  let counts = memory.get(markers);
  if (!counts) {
    counts = new WeakMap();
    memory.set(markers, counts);
  }
  let count = counts.get(reading);
  if (!count) {
    const found = finderOf(markers)(readingWords(reading));
    count = {
      certain: found.filter((match) => match.value === 'certain'),
      possible: found.filter((match) => match.value === 'possible'),
    };
    counts.set(reading, count);
  }
  return count;
}

function finderOf(markers: Markers): PhraseFinder<keyof Markers> {
  let finder = finders.get(markers);
  if (!finder) {
    const kinds = ['never', 'certain', 'possible'] as const;
    finder = phraseFinder(kinds.flatMap((kind) => markers[kind].map((phrase) => [phrase, kind] as const)));
    finders.set(markers, finder);
  }
  return finder;
}
