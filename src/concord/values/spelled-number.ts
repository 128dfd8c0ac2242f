import type { Lexicon, NumberWord } from './lexicon.js';
import { afterHyphen } from './phrase-table.js';
import type { Token } from './token.js';

/** A number read from words; a lone `un` is an article as well, and a lone `first` proves next to nothing. */
export interface SpelledNumber {
  readonly value: number;
  readonly end: number;
  readonly evidence: 'words' | 'faint' | 'article';
}

interface Sum {
  readonly total: number;
  /** What the next scale word multiplies. */
  readonly current: number;
  /** The largest cardinal that can still be added. */
  readonly room: number;
}

/**
 * Reads a number in words at a token, or goes on from figures (`1.8 million`) when `figures` gives their value.
 * A word is taken as long as it fits what stands before it: `twenty` takes `one`, and `two` does not take `three`.
 */
export function readSpelled(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  figures?: number,
): SpelledNumber | undefined {
  // “Millionen” alone is no number of a language whose other numbers cannot be read.
  if (Number.isNaN(figures) || (figures === undefined && !lexicon.spells)) return undefined;
  let sum: Sum =
    figures === undefined
      ? { total: 0, current: 0, room: Number.POSITIVE_INFINITY }
      : { total: 0, current: figures, room: -1 };
  let end = start;
  const words: NumberWord[] = [];
  while (true) {
    const match = nextWord(tokens, end, words.length > 0, sum, lexicon);
    const longer = match && add(sum, match.value, lexicon);
    if (!longer || (figures !== undefined && words.length === 0 && match.value.role !== 'scale')) break;
    sum = longer;
    words.push(match.value);
    end = match.end;
  }
  const [first] = words;
  if (!first) return undefined;
  const value = sum.total + sum.current;
  const alone = words.length === 1 && figures === undefined;
  return { value, end, evidence: alone && first.article ? 'article' : alone && value <= 1 ? 'faint' : 'words' };
}

function nextWord(tokens: readonly Token[], end: number, inside: boolean, sum: Sum, lexicon: Lexicon) {
  const at = inside ? afterHyphen(tokens, end) : end;
  const match = lexicon.numbers.match(tokens, at);
  if (match || !inside || tokens[at]?.fold !== lexicon.joiner?.word || !joins(sum, lexicon)) return match;
  const joined = lexicon.numbers.match(tokens, at + 1);
  return joined?.value.role === 'add' && !joined.value.indefinite ? joined : undefined;
}

function joins({ total, current, room }: Sum, { joiner }: Lexicon): boolean {
  if (joiner?.after === 'tens') return room === 9 || room === 19;
  return current > 0 ? current % 100 === 0 : total > 0;
}

function add(sum: Sum, { role, value, ordinal }: NumberWord, lexicon: Lexicon): Sum | undefined {
  const { total, current, room } = sum;
  if (role === 'add') {
    if (value > room || (value === 0 && Number.isFinite(room))) return undefined;
    return { total, current: current + value, room: roomAfter(value, ordinal, lexicon) };
  }
  if (role === 'hundred') {
    if (current >= 20 || !Number.isInteger(current)) return undefined;
    return { total, current: Math.max(current, 1) * value, room: 99 };
  }
  // `mil quinientos millones` multiplies all that stands before; `un million deux mille` only the last part.
  const next = value > total ? (total + current || 1) * value : total + (current || 1) * value;
  return { total: next, current: 0, room: value - 1 };
}

function roomAfter(value: number, ordinal: boolean, { vigesimal }: Lexicon): number {
  if (value >= 100 && value % 100 === 0) return 99;
  if (vigesimal.includes(value)) return 19;
  return value % 10 === 0 && (value >= 20 || (ordinal && value === 10)) ? 9 : 0;
}
