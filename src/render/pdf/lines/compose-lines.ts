import type { Inline, Line } from '../pdfmake-internals.js';
import { breakLines } from './break-lines.js';
import type { Hyphenation } from './hyphenation.js';
import { setLine } from './set-line.js';
import { type InlinePiece, splitInlines } from './split-inlines.js';

/** How a paragraph is to be set. */
export interface Composition {
  readonly width: number;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  /** Lines of about the same length, as in a heading. */
  readonly balanced: boolean;
  readonly hyphenation: (inline: Inline) => Hyphenation | undefined;
}

/** Sets the words of a paragraph as lines. */
export function composeLines(inlines: readonly Inline[], composition: Composition): Line[] {
  const { width, alignment, balanced, hyphenation } = composition;
  const pieces = splitInlines(inlines, { width, hyphenation });
  const fill = { width: balanced ? balancedWidth(pieces, width) : width, justified: alignment === 'justify' };
  const lines = setLines(pieces, breakLines(pieces, fill), { width, alignment });
  if (alignment !== 'justify' || lines.length > mostRaggedLines || !lines.some(isGappy)) return lines;
  return setLines(pieces, breakLines(pieces, { width, justified: false }), { width, alignment: 'left' });
}

/** A paragraph as short as the item of a list has a ragged end rather than a line full of gaps. */
const mostRaggedLines = 3;

/** True when spaces are stretched by more than this part of a size of type, two thirds of their own width. */
function isGappy({ inlines }: Line): boolean {
  return inlines.some(({ spaceExtra = 0, fontSize }) => spaceExtra > fontSize * 0.2);
}

function setLines(
  pieces: readonly InlinePiece[],
  breaks: readonly number[],
  place: Pick<Composition, 'width' | 'alignment'>,
): Line[] {
  return breaks.map((end, index) => {
    const part = pieces.slice(breaks[index - 1] ?? 0, end);
    return setLine(part, { ...place, final: index === breaks.length - 1 });
  });
}

/** The narrowest width that takes no more lines than the full one. */
function balancedWidth(pieces: readonly InlinePiece[], width: number): number {
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
