import type { Word } from './words.js';

/** A stretch of words, by index: the first and the one after the last. */
export type Span = readonly [first: number, end: number];

/** A list run on in a sentence, “A, B, C and D”: its items, the first and the last only as far as they may belong to it. */
export type List = readonly Span[];

/** Words of an inner item; a longer stretch between commas is a clause. */
const longest = 8;
/** Words before the first comma and after the joining word that may still be of an item. */
const reach = 6;

/** The lists of two items or more that a text runs on with commas and ends with one of the joining words. */
export function listsIn(words: readonly Word[], joins: ReadonlySet<string>): List[] {
  const lists: List[] = [];
  let start = 0;
  for (let i = 1; i <= words.length; i++) {
    if ((words[i]?.before ?? 3) < 2) continue;
    lists.push(...listsOf(piecesOf(words, start, i, joins)));
    start = i;
  }
  return lists;
}

/** A stretch between two commas or joining words, and which of them parts it from the one before. */
interface Piece {
  readonly span: Span;
  readonly joined: boolean;
}

function piecesOf(words: readonly Word[], start: number, end: number, joins: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let joined = false;
  for (let i = start + 1; i < end; i++) {
    const join = joins.has(words[i]?.lower ?? '');
    if (!join && (words[i]?.before === 0 || i === from)) continue;
    pieces.push({ span: [from, i], joined });
    from = join ? i + 1 : i;
    joined = join;
  }
  pieces.push({ span: [from, end], joined });
  return pieces;
}

// Each joining word ends a list that begins as far back as the stretches between commas are short.
function listsOf(pieces: readonly Piece[]): List[] {
  const lists: List[] = [];
  let ended = 0;
  pieces.forEach(({ joined }, last) => {
    if (!joined) return;
    let first = last - 1;
    while (first > ended && isInner(pieces[first])) first--;
    lists.push(trimmed(pieces.slice(first, last + 1).map(({ span }) => span)));
    ended = last;
  });
  return lists;
}

function isInner(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.joined && piece.span[1] - piece.span[0] <= longest;
}

function trimmed(items: readonly Span[]): List {
  return items.map(([first, end], index) => {
    if (index === 0) return [Math.max(first, end - reach), end];
    return index === items.length - 1 ? [first, Math.min(end, first + reach)] : [first, end];
  });
}
