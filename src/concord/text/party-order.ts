import type { Concordance } from '../concordance.js';
import { conceptsIn } from './concepts.js';
import { namesIn } from './names.js';
import type { Side } from './pairs.js';
import { type PhraseFinder, phraseFinder } from './phrases.js';
import { readingWords, wordsOf } from './words.js';

/** Two parties named side by side, in the order in which a version names them. */
export interface PartyPair {
  readonly first: string;
  readonly second: string;
}

interface Named {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** Words between two names that still stand side by side: Canada and the Republic of … */
const beside = 5;

/** Every pair of parties that a version names side by side; names stand in where no termbase says who the parties are. */
export function partyPairs(concordance: Concordance, side: Side): PartyPair[] {
  const named = namedParties(concordance, side);
  const words = readingWords(side.reading);
  return named.flatMap((party, index) => {
    const next = named[index + 1];
    if (!next || next.id === party.id || next.first - party.last - 1 > beside) return [];
    for (let i = party.last + 1; i <= next.first; i++) if ((words[i]?.before ?? 3) > 2) return [];
    return [{ first: party.id, second: next.id }];
  });
}

function namedParties(concordance: Concordance, side: Side): Named[] {
  if (concordance.instrument) return instrumentParties(concordance, side);
  const words = readingWords(side.reading);
  const place = new Map(words.map((word, index) => [word.start, index]));
  const concepts = conceptsIn(concordance, side.locale, side.reading).apart.filter(
    ({ concept }) => concept.kind === 'party',
  );
  if (concepts.length > 0 || concordance.concepts.some(({ kind }) => kind === 'party')) {
    return concepts.map(({ concept, start, text }) => {
      const first = place.get(start) ?? 0;
      return { id: concept.id, first, last: first + wordsOf(text).length - 1 };
    });
  }
  return namesIn(side.reading).map(({ folded, index }) => ({ id: folded.slice(0, 5), first: index, last: index }));
}

const finders = new WeakMap<Concordance, Map<string, PhraseFinder<string>>>();

function instrumentParties(concordance: Concordance, { locale, reading }: Side): Named[] {
  let byLocale = finders.get(concordance);
  if (!byLocale) {
    byLocale = new Map();
    finders.set(concordance, byLocale);
  }
  let find = byLocale.get(locale.id);
  if (!find) {
    const parties = concordance.instrument?.parties ?? [];
    find = phraseFinder(
      parties.flatMap(({ id, names }) => (names.get(locale.id) ?? []).map((name) => [name, id] as const)),
    );
    byLocale.set(locale.id, find);
  }
  return find(readingWords(reading)).map(({ value, first, last }) => ({ id: value, first, last }));
}
