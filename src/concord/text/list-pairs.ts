import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import { functionWords, keysOf } from './keys.js';
import { type Links, linksOf } from './links.js';
import { type List, listsIn, type Span } from './lists.js';
import type { Side } from './pairs.js';
import { remember, rememberFew } from './remember.js';
import type { Stem } from './stems.js';
import { readingWords } from './words.js';

/** A list of one version, with the stretches of content words in its items, each by place among those of the reading. */
interface ReadList {
  readonly items: List;
  readonly keys: readonly Span[];
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
export const joinsOf = rememberFew(({ language }: ConcordLocale): ReadonlySet<string> => {
  const words = language?.words;
  return new Set(words && [...words.and, ...words.or]);
});

const listsOf = remember((reading: Reading, locale: ConcordLocale): readonly ReadList[] => {
  const { indices } = keysOf(reading, locale);
  let place = 0;
  const placeFrom = (index: number): number => {
    while (place > 0 && (indices[place - 1] ?? 0) >= index) place--;
    while (place < indices.length && (indices[place] ?? 0) < index) place++;
    return place;
  };
  return listsIn(readingWords(reading), joinsOf(locale)).map((items) => ({
    items,
    keys: items.map(([first, end]): Span => [placeFrom(first), placeFrom(end)]),
  }));
});

/** The items of all lists of a version, each by the stems of its content words. */
export function listedItems({ reading, locale }: Side): string[] {
  const { stems } = keysOf(reading, locale);
  return listsOf(reading, locale).flatMap(({ keys }) => keys.map((span) => stemsIn(stems, span)));
}

/** What an item is known by: the stems of its content words, a stretch of those of its reading. */
export function stemsIn(stems: readonly Stem[], [first, end]: Span): string {
  return stems
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether a version may have a list with one item more than a list of another. */
export function mayHaveLongerList(own: Side, other: Side): boolean {
  if (listsOf(other.reading, other.locale).length === 0) return false;
  return listsOf(own.reading, own.locale).some(({ items }) => items.length > 2);
}

/** Pairs the lists of two versions by their linked words, one to one, those that answer each other best first. */
export function listPairs(concordance: Concordance, own: Side, other: Side): ListPair[] {
  const [ours, theirs] = [listsOf(own.reading, own.locale), listsOf(other.reading, other.locale)];
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
    })
    .map(trimmed);
}

// What stands before the first items that answer each other may be of the sentence and of no list: a list begins where its
// words say so in one version alone. One item more on one side may be the one that is lost on the other.
function trimmed(pair: ListPair): ListPair {
  const { own, other, answers } = pair;
  const first = Math.min(...answers.keys());
  const answer = answers.get(first) ?? 0;
  const ours = answer === 0 ? first : 0;
  const theirs = first === 0 ? answer : 0;
  const isList = own.items.length - ours > 2 && other.items.length - theirs > 1;
  if (!isList || ours + theirs < 2) return pair;
  const moved = [...answers].filter(([a, b]) => a >= ours && b >= theirs);
  return {
    own: from(own, ours),
    other: from(other, theirs),
    answers: new Map(moved.map(([a, b]) => [a - ours, b - theirs])),
  };
}

function from({ items, keys }: ReadList, first: number): ReadList {
  return { items: items.slice(first), keys: keys.slice(first) };
}

// Items answer each other where most words of theirs are linked.
function matched(own: ReadList, other: ReadList, { a }: Links): Map<number, number> {
  const cells: { item: number; answer: number; count: number }[] = [];
  own.keys.forEach(([first, end], item) => {
    const begun = cells.length;
    for (let place = first; place < end; place++) {
      const answer = itemAt(other, a[place] ?? -1);
      if (answer < 0) continue;
      const cell = cells.find((known, index) => index >= begun && known.answer === answer);
      if (cell) cell.count += 1;
      else cells.push({ item, answer, count: 1 });
    }
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

function itemAt({ keys }: ReadList, place: number): number {
  if (place < (keys[0]?.[0] ?? 0) || place >= (keys.at(-1)?.[1] ?? 0)) return -1;
  return keys.findIndex(([first, end]) => place >= first && place < end);
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
