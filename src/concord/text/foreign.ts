import type { Concordance, ConcordLocale, Reading, Row } from '../concordance.js';
import type { Side } from './pairs.js';
import { strangeness } from './profile.js';
import { remember } from './remember.js';
import { readingWords } from './words.js';

/** A run of words of one version that belong to another language. */
interface ForeignRun {
  readonly text: string;
  readonly weight: number;
  /** Words in small letters: names read alike in every language. */
  readonly words: number;
}

/** What each word costs a run, so that words of no particular language do not stretch it. */
const toll = 0.3;

/** The run of words that most clearly belongs to the other language; bracketed, quoted and marked passages left out. */
export function foreignRun(
  concordance: Concordance,
  row: Row,
  side: Side,
  other: ConcordLocale,
): ForeignRun | undefined {
  const words = readingWords(side.reading);
  const { text } = side.reading;
  const excepted = exceptions(side);
  let best: { weight: number; first: number; last: number } | undefined;
  let weight = 0;
  let first = 0;
  strangeness(concordance, row, side.locale, other).forEach((odds, index) => {
    const word = words[index];
    weight += word && excepted(word.start) ? -toll : odds - toll;
    if (weight <= 0) {
      weight = 0;
      first = index + 1;
    } else if (!best || weight > best.weight) best = { weight, first, last: index };
  });
  if (!best) return undefined;
  const small = words.slice(best.first, best.last + 1).filter((word) => word.text === word.text.toLowerCase()).length;
  const start = words[best.first]?.start;
  const end = words[best.last]?.end;
  return { text: text.slice(start, end), weight: best.weight, words: small };
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };

const opening = /[([«“]/;

/** Tells whether an offset lies in a passage that may well be in another language. */
export function exceptions({ reading }: Side): (offset: number) => boolean {
  const covered = exceptedIn(reading);
  return (offset) => covered?.[offset] === 1;
}

// A byte for each character, 1 where it is excepted; undefined where none is.
const exceptedIn = remember(({ text, marks }: Reading): Uint8Array | undefined => {
  const ranges: [number, number][] = [];
  for (const mark of marks) {
    if (mark.kind !== 'foreign' && mark.kind !== 'emphasis') continue;
    const start = text.indexOf(mark.text);
    if (start >= 0) ranges.push([start, start + mark.text.length]);
  }
  let open = -1;
  let close = '';
  for (let i = text.search(opening); i >= 0 && i < text.length; i++) {
    const char = text.charAt(i);
    if (open < 0 && brackets[char]) {
      open = i;
      close = brackets[char];
    } else if (open >= 0 && char === close) {
      ranges.push([open, i]);
      open = -1;
    }
  }
  if (ranges.length === 0) return undefined;
  const covered = new Uint8Array(text.length + 1);
  for (const [start, end] of ranges) covered.fill(1, start, end);
  return covered;
});
