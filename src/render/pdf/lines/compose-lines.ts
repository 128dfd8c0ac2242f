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
  const justified = alignment === 'justify';
  const breaks = breakLines(pieces, { width: balanced ? balancedWidth(pieces, width) : width, justified });
  return breaks.map((end, index) => {
    const part = pieces.slice(breaks[index - 1] ?? 0, end);
    return setLine(part, { width, alignment, final: index === breaks.length - 1 });
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
