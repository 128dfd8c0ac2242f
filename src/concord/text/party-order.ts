import type { Concordance } from '../concordance.js';
import { conceptsIn } from './concepts.js';
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

/**
 * Words between two parties that still have to do with each other: fewer where no third version bears witness, and any
 * number where one does and nobody else is named.
 */
const related = { two: 7, more: 14 };

/** Whether the instrument or the termbase says who the parties are. */
export function partiesAreKnown({ instrument, concepts }: Concordance): boolean {
  return instrument !== undefined || concepts.some(({ kind }) => kind === 'party');
}

/** Every pair of known parties that a version names side by side. */
export function partyPairs(concordance: Concordance, side: Side, versions: number): PartyPair[] {
  const named = concordance.instrument ? instrumentParties(concordance, side) : conceptParties(concordance, side);
  if (versions < 3) return adjacent(side, named, related.two);
  return adjacent(side, named, named.length === 2 ? Number.POSITIVE_INFINITY : related.more);
}

function adjacent({ reading }: Side, named: readonly Named[], reach: number): PartyPair[] {
  const words = readingWords(reading);
  return named.flatMap((party, index) => {
    const next = named[index + 1];
    if (!next || next.id === party.id || next.first - party.last - 1 > reach) return [];
    for (let i = party.last + 1; i <= next.first; i++) if ((words[i]?.before ?? 3) > 2) return [];
    return [{ first: party.id, second: next.id }];
  });
}

function conceptParties(concordance: Concordance, side: Side): Named[] {
  const place = new Map(readingWords(side.reading).map((word, index) => [word.start, index]));
  return conceptsIn(concordance, side.locale, side.reading)
    .apart.filter(({ concept }) => concept.kind === 'party')
    .map(({ concept, start, text }) => {
      const first = place.get(start) ?? 0;
      return { id: concept.id, first, last: first + wordsOf(text).length - 1 };
    });
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
