import { searchWords } from '../../search/words.js';

/** A piece of a text, and whether it answers the query. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** As much of a text as a result shows, in letters, and as much of it before the first match. */
const room = 480;
const before = 120;

/** A text in pieces, its matches apart; a long one is cut around the first of them. */
export function excerpt(text: string, terms: ReadonlySet<string>): Piece[] {
  const matches = searchWords(text).filter(({ term }) => terms.has(term));
  const [first] = matches;
  const start = text.length <= room || !first || first.start <= before ? 0 : wordAt(text, first.start - before);
  const end = text.length - start <= room ? text.length : start + room;
  const pieces: Piece[] = [];
  const add = (piece: string, isMatch: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, isMatch });
  };
  let done = start;
  if (start > 0) add('… ', false);
  for (const match of matches) {
    // Pairs of letters overlap.
    const from = Math.max(match.start, done);
    if (match.end <= from || from >= end) continue;
    add(text.slice(done, from), false);
    done = Math.min(match.end, end);
    add(text.slice(from, done), true);
  }
  add(text.slice(done, end), false);
  if (end < text.length) add(' …', false);
  return pieces;
}

function wordAt(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < from + before ? space + 1 : from;
}
