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

/** Words between two names that still stand side by side: Freedonia and the Republic of … */
const beside = 5;
/** Words between two parties that still have to do with each other: fewer where no third version bears witness. */
const related = { two: 7, more: 14 };

/** Every pair of parties that a version names side by side; names joined by an “and” stand in where no one says who they are. */
export function partyPairs(concordance: Concordance, side: Side, versions: number): PartyPair[] {
  const reach = versions > 2 ? related.more : related.two;
  if (concordance.instrument) return adjacent(side, instrumentParties(concordance, side), reach);
  if (concordance.concepts.some(({ kind }) => kind === 'party'))
    return adjacent(side, conceptParties(concordance, side), reach);
  return joinedNames(side);
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

// The names on either side of an “and” or a hyphen, by their first letters, in which cognates agree.
function joinedNames({ locale, reading }: Side): PartyPair[] {
  const joins = new Set(locale.language?.words.and);
  const words = readingWords(reading);
  const names = new Map(namesIn(reading).map(({ folded, index }) => [index, folded.slice(0, 4)]));
  const around = (from: number, to: number) => {
    const found: string[] = [];
    for (let i = from; i <= to; i++) {
      const name = names.get(i);
      if (name !== undefined) found.push(name);
    }
    return found;
  };
  return words.flatMap((word, index) => {
    const previous = words[index - 1];
    const hyphen = previous !== undefined && /^[-–—]$/u.test(reading.text.slice(previous.end, word.start));
    if (!joins.has(word.lower) && !hyphen) return [];
    const left = around(index - beside, index - 1);
    const right = around(hyphen ? index : index + 1, index + beside);
    return left
      .filter((first) => !right.includes(first))
      .flatMap((first) => right.filter((second) => !left.includes(second)).map((second) => ({ first, second })));
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
