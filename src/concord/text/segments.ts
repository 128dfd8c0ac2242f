import type { ConcordLocale, Reading } from '../concordance.js';
import { fold, functionWords } from './keys.js';
import { readingWords, type Word } from './words.js';

/** What ends a segment: a comma, a word that joins (and, or), a stronger mark, or the end of a sentence. */
export type Close = 'comma' | 'join' | 'mark' | 'end';

/** A content word of a segment. */
export interface SegmentWord {
  readonly folded: string;
  readonly stem: string;
}

/** A stretch of a text between two commas, joining words or marks: the least thing of which a list is made. */
export interface Segment {
  /** Words of the reading from `first` up to, but not including, `end`. */
  readonly first: number;
  readonly end: number;
  readonly opened: Close;
  readonly closed: Close;
  /** Letters and digits. */
  readonly size: number;
  readonly words: readonly SegmentWord[];
}

/** Content words of a long segment beyond these say nothing more. */
const mostWords = 30;

const memory = new WeakMap<Reading, readonly Segment[]>();

/** The segments of a reading, found once. */
export function segmentsOf(reading: Reading, locale: ConcordLocale): readonly Segment[] {
  let segments = memory.get(reading);
  if (!segments) {
    segments = cut(readingWords(reading), locale);
    memory.set(reading, segments);
  }
  return segments;
}

const closes: readonly Close[] = ['comma', 'comma', 'mark', 'end'];

function cut(words: readonly Word[], locale: ConcordLocale): Segment[] {
  const joins = new Set([...(locale.language?.words.and ?? []), ...(locale.language?.words.or ?? [])]);
  const common = functionWords(locale);
  const segments: Segment[] = [];
  let first = 0;
  let opened: Close = 'end';
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    const joining = word !== undefined && joins.has(word.lower);
    if (word && word.before === 0 && !joining) continue;
    const closed: Close = !word ? 'end' : word.before > 1 ? (closes[word.before] ?? 'end') : joining ? 'join' : 'comma';
    // “and, in the case of”: nothing stands between the joining word and the comma.
    if (i > first) segments.push(segment(words, first, i, opened, closed, common));
    if (i > first || strength[closed] > strength[opened]) opened = closed;
    first = joining ? i + 1 : i;
    if (joining) opened = 'join';
  }
  return segments;
}

const strength: Readonly<Record<Close, number>> = { comma: 0, join: 1, mark: 2, end: 3 };

function segment(
  words: readonly Word[],
  first: number,
  end: number,
  opened: Close,
  closed: Close,
  common: ReadonlySet<string>,
): Segment {
  let size = 0;
  const content: SegmentWord[] = [];
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (!word) continue;
    size += word.text.length + 1;
    const isNumber = /^\p{N}/u.test(word.text);
    if (content.length >= mostWords || (!isNumber && (word.lower.length < 3 || common.has(word.lower)))) continue;
    const folded = fold(word.lower);
    content.push({ folded, stem: isNumber ? folded : folded.slice(0, 6) });
  }
  return { first, end, opened, closed, size, words: content };
}
