import type { ConcordLocale, Reading } from '../concordance.js';
import { remember } from './remember.js';
import { type Stem, stemOf } from './stems.js';
import { readingWords } from './words.js';

/** The words of a reading that carry content, each known by its place among them. */
export interface Keys {
  readonly stems: readonly Stem[];
  /** The place of each among all words of the reading. */
  readonly indices: readonly number[];
  /** The places where a stem stands for the first time. */
  readonly firsts: readonly number[];
  /** For each place the next one where the same stem stands; -1 where there is none. */
  readonly again: readonly number[];
}

/** The content words of a reading, function words of its language left out. */
export const keysOf = remember((reading: Reading, locale: ConcordLocale): Keys => {
  const common = functionWords(locale);
  const least = common.size > 0 ? 3 : 4;
  const stems: Stem[] = [];
  const indices: number[] = [];
  readingWords(reading).forEach(({ lower }, index) => {
    if (common.has(lower)) return;
    const stem = stemOf(lower);
    if (lower.length < least && !stem.isFigure) return;
    stems.push(stem);
    indices.push(index);
  });
  return { stems, indices, ...occurrences(stems) };
});

function occurrences(stems: readonly Stem[]): Pick<Keys, 'firsts' | 'again'> {
  const firsts: number[] = [];
  const again: number[] = [];
  const last = new Map<Stem, number>();
  stems.forEach((stem, place) => {
    const before = last.get(stem);
    if (before === undefined) firsts.push(place);
    else again[before] = place;
    again.push(-1);
    last.set(stem, place);
  });
  return { firsts, again };
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** The function words of a locale; empty where there are no data. */
export function functionWords(locale: ConcordLocale): ReadonlySet<string> {
  const list = locale.language?.words.function;
  if (!list) return none;
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
}
