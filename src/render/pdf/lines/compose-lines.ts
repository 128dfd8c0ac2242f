import type { Alignment } from '../node.js';
import { breakLines } from './break-lines.js';
import type { MeasuredText } from './measure-paragraph.js';
import type { WordPiece } from './piece.js';
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

/** The pieces of a paragraph, and the word that each is a piece of. */
export interface Pieces {
  readonly pieces: readonly WordPiece[];
  readonly words: readonly Word[];
}

function compose(text: readonly Word[], { width, alignment, balanced }: Composition): SetWord[][] {
  const paragraph = piecesOf(text, width, balanced);
  const { pieces } = paragraph;
  const fill = { width: balanced ? balancedWidth(pieces, width) : width, justified: alignment === 'justify' };
  const lines = setLines(paragraph, breakLines(pieces, fill), { width, alignment });
  if (alignment !== 'justify' || lines.length > mostRaggedLines || !lines.some(isGappy)) return lines;
  return setLines(paragraph, breakLines(pieces, { width, justified: false }), { width, alignment: 'left' });
}

function piecesOf(text: readonly Word[], width: number, balanced: boolean): Pieces {
  const pieces: WordPiece[] = [];
  const words: Word[] = [];
  for (const word of text) {
    for (const whole of splitOf(word.look, !balanced)(word)) {
      for (const piece of whole.width > width ? cutToWidth(whole, word.look, width) : [whole]) {
        pieces.push(piece);
        words.push(word);
      }
    }
  }
  return { pieces, words };
}

/** A paragraph as short as the item of a list has a ragged end rather than a line full of gaps. */
const mostRaggedLines = 3;

/** True when spaces are stretched by more than this part of a size of type, two thirds of their own width. */
function isGappy(line: readonly SetWord[]): boolean {
  return line.some(({ spaceExtra, look }) => spaceExtra > look.size * 0.2);
}

function setLines(
  paragraph: Pieces,
  breaks: readonly number[],
  place: Pick<Composition, 'width' | 'alignment'>,
): SetWord[][] {
  return breaks.map((end, index) => {
    const start = breaks[index - 1] ?? 0;
    return setLine(paragraph, { ...place, start, end, final: index === breaks.length - 1 });
  });
}

/** The narrowest width that takes no more lines than the full one. */
function balancedWidth(pieces: readonly WordPiece[], width: number): number {
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
