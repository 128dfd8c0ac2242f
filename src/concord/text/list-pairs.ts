import type { Concordance } from '../concordance.js';
import { functionWords, type Key, keysOf } from './keys.js';
import { type Links, linksOf } from './links.js';
import { type List, listsIn, type Span } from './lists.js';
import type { Side } from './pairs.js';
import { readingWords } from './words.js';

/** A content word and its place among the content words of its reading. */
export interface PlacedKey extends Key {
  readonly place: number;
}

/** A list of one version, with the content words of its items. */
export interface ReadList {
  readonly items: List;
  readonly keys: readonly (readonly PlacedKey[])[];
}

/** Two lists that answer each other, and which of their items do. */
export interface ListPair {
  readonly own: ReadList;
  readonly other: ReadList;
  /** For each item of `own` the item of `other` that answers it. */
  readonly answers: ReadonlyMap<number, number>;
}

/** More pairs of lists than this are not weighed: a text of a thousand lists must not cost a million. */
const mostLists = 40;
/** What a link that stands elsewhere is worth beside one within the two lists. */
const unlike = 0.15;

/** The words that join the last item of a list; none where there are no data for the language. */
export function joinsOf({ locale }: Side): ReadonlySet<string> {
  const words = locale.language?.words;
  return new Set(words && [...words.and, ...words.or]);
}

function listsOf(side: Side): ReadList[] {
  const { locale, reading } = side;
  const keys = keysOf(reading, locale).map((key, place) => ({ ...key, place }));
  let next = 0;
  const lists = listsIn(readingWords(reading), joinsOf(side));
  return lists.map((items) => {
    while (next > 0 && (keys[next - 1]?.index ?? 0) >= (items[0]?.[0] ?? 0)) next--;
    return {
      items,
      keys: items.map(([first, end]) => {
        while (next < keys.length && (keys[next]?.index ?? 0) < first) next++;
        const within: PlacedKey[] = [];
        for (let key = keys[next]; key && key.index < end; key = keys[++next]) within.push(key);
        return within;
      }),
    };
  });
}

/** Pairs the lists of two versions by their linked words, one to one, those that answer each other best first. */
export function listPairs(concordance: Concordance, own: Side, other: Side): ListPair[] {
  const [ours, theirs] = [listsOf(own), listsOf(other)];
  if (ours.length === 0 || theirs.length === 0 || ours.length * theirs.length > mostLists * mostLists) return [];
  const links = linksOf(concordance, own, other);
  const candidates = ours.flatMap((one, i) =>
    theirs.flatMap((two, j) => {
      const answers = matched(one, two, links);
      if (answers.size === 0) return [];
      const far = Math.abs(i / ours.length - j / theirs.length);
      const weight = answers.size - unlike * Math.abs(one.items.length - two.items.length) - far / 10;
      return [{ own: one, other: two, answers, weight }];
    }),
  );
  const taken = new Set<ReadList>();
  return candidates
    .sort((a, b) => b.weight - a.weight)
    .filter(({ own, other }) => {
      if (taken.has(own) || taken.has(other)) return false;
      taken.add(own).add(other);
      return true;
    });
}

// Items answer each other where most words of theirs are linked.
function matched(own: ReadList, other: ReadList, { a }: Links): Map<number, number> {
  const itemAt = new Map(other.keys.flatMap((keys, item) => keys.map(({ place }) => [place, item] as const)));
  const cells = own.keys.flatMap((keys, item) => {
    const counts = new Map<number, number>();
    for (const { place } of keys) {
      const answer = itemAt.get(a[place] ?? -1);
      if (answer !== undefined) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    return [...counts].map(([answer, count]) => ({ item, answer, count }));
  });
  const answers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { item, answer } of cells.sort((x, y) => y.count - x.count)) {
    if (answers.has(item) || taken.has(answer)) continue;
    answers.set(item, answer);
    taken.add(answer);
  }
  return answers;
}

/** Whether an item of a list opens as another item of it does: with the same article or preposition, or with none. */
export function opensAlike({ reading, locale }: Side, list: List, item: Span): boolean {
  const own = opening(item);
  return list.some((peer, index) => index > 0 && peer !== item && opening(peer) === own);

  function opening([first]: Span): string {
    const word = readingWords(reading)[first]?.lower ?? '';
    if (word.length > 2 && !functionWords(locale).has(word)) return '';
    return word.normalize('NFD').charAt(0);
  }
}
