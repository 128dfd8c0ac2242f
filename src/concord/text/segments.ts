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
  /** Whether it stands in a list, and the mark after it parts two items. */
  readonly listed: boolean;
}

/** Content words of a long segment beyond these say nothing more. */
const mostWords = 30;
/** Words of the longest item of a list; a longer stretch between commas is a clause. */
const longestItem = 6;

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
    const closed = closeOf(word, joining);
    // “and, in that case,”: nothing stands between the joining word and the comma.
    if (i > first) {
      segments.push({ first, end: i, opened, closed, listed: false, ...contentOf(words.slice(first, i), common) });
      opened = closed;
    }
    if (joining) opened = 'join';
    first = joining ? i + 1 : i;
  }
  return listed(segments);
}

function closeOf(word: Word | undefined, joining: boolean): Close {
  if (!word || word.before === 3) return 'end';
  if (word.before === 2) return 'mark';
  return joining ? 'join' : 'comma';
}

// From the last item back: what stands before a joining word, and before that the short stretches between commas.
function listed(segments: readonly Segment[]): Segment[] {
  let inList = false;
  return segments
    .toReversed()
    .map((segment, index) => {
      const next = segments[segments.length - index];
      const short = next !== undefined && next.end - next.first <= longestItem;
      inList = segment.closed === 'join' || (segment.closed === 'comma' && inList && short);
      return inList ? { ...segment, listed: true } : segment;
    })
    .toReversed();
}

function contentOf(words: readonly Word[], common: ReadonlySet<string>): Pick<Segment, 'size' | 'words'> {
  let size = 0;
  const content: SegmentWord[] = [];
  for (const { text, lower } of words) {
    size += text.length + 1;
    const isNumber = /^\p{N}/u.test(text);
    if (content.length >= mostWords || (!isNumber && (lower.length < 3 || common.has(lower)))) continue;
    const folded = fold(lower);
    content.push({ folded, stem: isNumber ? folded : folded.slice(0, 6) });
  }
  return { size, words: content };
}
