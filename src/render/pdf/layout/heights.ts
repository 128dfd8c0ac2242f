import type { TextLine } from '../lines/text-line.js';
import type { Block, Paragraph } from '../node.js';
import type { Measured } from '../pdfmake-internals.js';

/** The lines of a paragraph at a width. */
export type LinesOf = (paragraph: Paragraph, width: number) => readonly TextLine[];

/** What heights are measured with. */
export interface Measure {
  readonly linesOf: LinesOf;
  /** The height of an empty page. */
  readonly pageHeight: number;
}

/** The fewest lines of a paragraph that may stand alone at the foot or at the head of a page. */
export const fewestLines = 2;

/** The height of a whole block. */
function fullHeight(block: Block, width: number, linesOf: LinesOf): number {
  const [left, top, right, bottom] = marginOf(block);
  const inside = width - left - right;
  return top + bottom + contentHeight(block, inside, linesOf);
}

function contentHeight(block: Block, width: number, linesOf: LinesOf): number {
  if ('text' in block) return heightOf(linesOf(block, width));
  if ('stack' in block) return block.stack.reduce((sum, child) => sum + fullHeight(child, width, linesOf), 0);
  if ('columns' in block) return Math.max(0, ...block.columns.map((cell) => fullHeight(cell, cell.width, linesOf)));
  if ('canvas' in block)
    return Math.max(0, ...block.canvas.map((vector) => ('y2' in vector ? vector.y2 : vector.y + vector.h)));
  const column = width / (block.table.widths.length || 1);
  return block.table.body.reduce((sum, row) => sum + rowHeight(row, column, linesOf), 0);
}

/** The height that a block needs at the foot of a page to begin there: with its headings, and without leaving a line alone. */
function leadHeight(block: Block, width: number, measure: Measure): number {
  const { linesOf, pageHeight } = measure;
  const [left, top, right] = marginOf(block);
  const inside = width - left - right;
  if (block.keepTogether) {
    const height = fullHeight(block, width, linesOf);
    // What no page can hold may as well begin on this one.
    if (height <= pageHeight) return height;
  }
  if ('text' in block) {
    const lines = linesOf(block, inside);
    return top + heightOf(lines.slice(0, leadCount(lines)));
  }
  if ('stack' in block) return top + leadOf(block.stack, 0, inside, measure);
  if ('columns' in block)
    return top + Math.max(0, ...block.columns.map((cell) => leadHeight(cell, cell.width, measure)));
  if ('table' in block) {
    const column = inside / (block.table.widths.length || 1);
    const rows = block.table.body.slice(0, block.table.headerRows + 1);
    return top + rows.reduce((sum, row) => sum + rowHeight(row, column, linesOf), 0);
  }
  return fullHeight(block, width, linesOf);
}

/** The height that the blocks from an index on need to begin: whole ones as long as they are kept with the next. */
export function leadOf(blocks: readonly Block[], index: number, width: number, measure: Measure): number {
  const block = blocks[index];
  if (!block) return 0;
  if (!block.keepWithNext) return leadHeight(block, width, measure);
  return fullHeight(block, width, measure.linesOf) + leadOf(blocks, index + 1, width, measure);
}

/** How many lines may begin a paragraph at the foot of a page: enough, and no word divided over two pages. */
function leadCount(lines: readonly TextLine[]): number {
  for (let count = fewestLines; count <= lines.length - fewestLines; count++)
    if (!endsDivided(lines[count - 1])) return count;
  return lines.length;
}

/** True when the last word of a line goes on in the next. */
export function endsDivided(line: TextLine | undefined): boolean {
  return line?.words.at(-1)?.divided === true;
}

function rowHeight(row: readonly Block[], column: number, linesOf: LinesOf): number {
  return Math.max(0, ...row.map((cell) => fullHeight(cell, column, linesOf)));
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

function marginOf(block: Block): [number, number, number, number] {
  // Measured before it is laid out: pdfmake has put the margin of its style there.
  return (block as Block & Partial<Measured>)._margin ?? [0, 0, 0, 0];
}
