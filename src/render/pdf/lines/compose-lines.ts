import type { Alignment } from '../node.js';
import { breakLines } from './break-lines.js';
import type { MeasuredText } from './measure-paragraph.js';
import type { PlacedPiece } from './piece.js';
import { setLine } from './set-line.js';
import { cutToWidth, splitOf } from './split-word.js';
import type { SetWord, Word } from './word.js';

/** How a paragraph is to be set. */
export interface Composition {
  readonly width: number;
  readonly alignment: Alignment;
  /** Lines of about the same length, without divided words, as in a heading. */
  readonly balanced: boolean;
}

/** Sets the words of a paragraph as lines; the same words are set once for each width. */
export function composeLines(text: MeasuredText, composition: Composition): readonly (readonly SetWord[])[] {
  const { width, alignment, balanced } = composition;
  const key = `${width} ${alignment} ${balanced}`;
  const known = text.lines.get(key);
  if (known) return known;
  const lines = compose(text.words, composition);
  text.lines.set(key, lines);
  return lines;
}

function compose(words: readonly Word[], { width, alignment, balanced }: Composition): SetWord[][] {
  const pieces = words.flatMap((word) => piecesOf(word, width, balanced));
  const fill = { width: balanced ? balancedWidth(pieces, width) : width, justified: alignment === 'justify' };
  const lines = setLines(pieces, breakLines(pieces, fill), { width, alignment });
  if (alignment !== 'justify' || lines.length > mostRaggedLines || !lines.some(isGappy)) return lines;
  return setLines(pieces, breakLines(pieces, { width, justified: false }), { width, alignment: 'left' });
}

function piecesOf(word: Word, width: number, balanced: boolean): PlacedPiece[] {
  const pieces = splitOf(word.look, !balanced)(word);
  return pieces.flatMap((piece) => cutToWidth(piece, word.look, width)).map((piece) => ({ ...piece, word }));
}

/** A paragraph as short as the item of a list has a ragged end rather than a line full of gaps. */
const mostRaggedLines = 3;

/** True when spaces are stretched by more than this part of a size of type, two thirds of their own width. */
function isGappy(line: readonly SetWord[]): boolean {
  return line.some(({ spaceExtra, look }) => spaceExtra > look.size * 0.2);
}

function setLines(
  pieces: readonly PlacedPiece[],
  breaks: readonly number[],
  place: Pick<Composition, 'width' | 'alignment'>,
): SetWord[][] {
  return breaks.map((end, index) => {
    const part = pieces.slice(breaks[index - 1] ?? 0, end);
    return setLine(part, { ...place, final: index === breaks.length - 1 });
  });
}

/** The narrowest width that takes no more lines than the full one. */
function balancedWidth(pieces: readonly PlacedPiece[], width: number): number {
  const lines = breakLines(pieces, { width, justified: false }).length;
  if (lines === 1) return width;
  let narrow = Math.max(width / 2, ...pieces.map((piece) => piece.width));
  let wide = width;
  for (let step = 0; step < 8; step++) {
    const middle = (narrow + wide) / 2;
    if (breakLines(pieces, { width: middle, justified: false }).length > lines) narrow = middle;
    else wide = middle;
  }
  return wide;
}
