import type { ConcordLocale, Reading } from '../concordance.js';
import { segmentsOf } from './segments.js';
import { readingWords } from './words.js';

/** A list run on in a sentence, “A, B and C”: its first and last item among the segments of the reading. */
export interface List {
  readonly first: number;
  readonly last: number;
  /** What joins its last item: and, or another word such as or. */
  readonly join: 'and' | 'or';
}

/** Items of the longest list that is looked at. */
const most = 20;

const memory = new WeakMap<Reading, readonly List[]>();

/** The lists of a reading, one for each joining word, found once; none without data of what joins in its language. */
export function listsOf(reading: Reading, locale: ConcordLocale): readonly List[] {
  let lists = memory.get(reading);
  if (!lists) {
    lists = findLists(reading, locale);
    memory.set(reading, lists);
  }
  return lists;
}

function findLists(reading: Reading, locale: ConcordLocale): List[] {
  const segments = segmentsOf(reading, locale);
  const words = readingWords(reading);
  const and = new Set(locale.language?.words.and);
  const lists: List[] = [];
  let first = 0;
  segments.forEach(({ closed, listed }, index) => {
    const next = segments[index + 1];
    if (closed === 'join' && next?.opened === 'join') {
      const word = words[next.first - 1]?.lower ?? '';
      lists.push({ first: Math.max(first, index - most), last: index + 1, join: and.has(word) ? 'and' : 'or' });
    }
    if (closed === 'join' || !listed) first = index + 1;
  });
  return lists;
}
