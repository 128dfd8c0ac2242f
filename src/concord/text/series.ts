import type { Word } from './words.js';

/** A list run on in a sentence, “A, B, C and D”: how many items it has, and where its inner ones stand among the words. */
export interface Series {
  readonly items: number;
  readonly inner: readonly (readonly [first: number, end: number])[];
}

/** Words of an item; a longer stretch between commas is a clause. */
const longest = 5;
/** A longer first stretch after a comma is the head of a list with its first item: “, in the English, French and …”. */
const shortHead = 2;

/** The lists that a text runs on with commas and ends with one of the joining words. */
export function seriesIn(words: readonly Word[], joins: ReadonlySet<string>): Series[] {
  const found: Series[] = [];
  let inner: [number, number][] = [];
  let start = 0;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    if (word && (word.before === 0 || i === start)) continue;
    // A stretch from `start` to `i` has ended, by a comma or by a stronger mark.
    const join = joinIn(words, start, i, joins);
    const opened = words[start]?.before === 1;
    if (opened && join >= 0 && join - start <= longest && (inner.length > 0 || join > start)) {
      const last: [number, number][] = join > start ? [[start, join]] : [];
      const between = [...inner, ...last];
      found.push({ items: between.length + 2, inner: between });
      inner = [];
    } else if (opened && i - start <= (inner.length > 0 ? longest : shortHead) && join < 0) inner.push([start, i]);
    else inner = [];
    if (word && word.before > 1) inner = [];
    start = i;
  }
  return found;
}

function joinIn(words: readonly Word[], from: number, to: number, joins: ReadonlySet<string>): number {
  for (let i = from; i < Math.min(to, from + longest + 1); i++) if (joins.has(words[i]?.lower ?? '')) return i;
  return -1;
}
