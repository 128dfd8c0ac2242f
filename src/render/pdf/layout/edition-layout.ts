import { composeLines } from '../lines/compose-lines.js';
import type { LookDefaults } from '../lines/look.js';
import { measureParagraph } from '../lines/measure-paragraph.js';
import { TextLine } from '../lines/text-line.js';
import type { Block, Paragraph, Stack } from '../node.js';
import { LayoutBuilder, type Measured, type MeasuredTable } from '../pdfmake-internals.js';
import { columnWidths } from './column-widths.js';
import { endsDivided, fewestLines, leadOf } from './heights.js';

/** Wider than any line. */
const anyWidth = 10_000;

/** From where its margin ends, if it has one above, to where the next block may begin. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** pdfmake's layout with lines of our own and with the rules of the page: what stands together, and what not alone. */
export class EditionLayout extends LayoutBuilder {
  readonly #defaults: LookDefaults;
  readonly #pageHeight: number;
  readonly #lines = new WeakMap<Paragraph, { width: number; lines: TextLine[] }>();
  /** Where the blocks of each stack stand, from the top of their page. */
  readonly extents = new Map<Block, Extent>();
  #markers: { line: TextLine; x: number }[] = [];

  constructor(
    pageSize: { readonly width: number; readonly height: number },
    margins: Record<'left' | 'top' | 'right' | 'bottom', number>,
    defaults: LookDefaults,
  ) {
    super({ ...pageSize, orientation: 'portrait' }, margins, undefined);
    this.#defaults = defaults;
    this.#pageHeight = pageSize.height - margins.top - margins.bottom;
  }

  /** Words are measured by our own shapes, and their looks found once a run: pdfmake looks up each property for each word. */
  override tryLayoutDocument(...layout: unknown[]): object {
    this.docMeasure.measureLeaf = (paragraph) => {
      const measured = measureParagraph(paragraph, this.#defaults);
      return Object.assign(paragraph, { measured, _minWidth: measured.minWidth, _maxWidth: measured.maxWidth });
    };
    return super.tryLayoutDocument(...layout);
  }

  /** Room above a block is lost at the top of a page. */
  override processNode(block: Block & Measured, inRow?: boolean): void {
    const margin = block._margin;
    if (margin && !block.keepSpace && !block.pageBreak && this.#atTop())
      block._margin = [margin[0], 0, margin[2], margin[3]];
    super.processNode(block, inRow);
  }

  /** Begins a new page before blocks that could not begin on this one with what belongs to them. */
  override processVerticalContainer(block: Stack & Measured): void {
    if (block.marker) this.#hang(block.marker);
    block.stack.forEach((child, index) => {
      while (child.startsOn !== undefined && this.writer.context().page < child.startsOn) this.writer.moveToNextPage();
      // What follows a block that is kept with it was thought of when that block was placed.
      const isFollower = block.stack[index - 1]?.keepWithNext === true;
      const isHeld = (child.keepWithNext || child.keepTogether) && !child.pageBreak && !child.isPlanned;
      if (isHeld && !isFollower && !this.#atTop()) {
        const { availableHeight, availableWidth } = this.writer.context();
        const measure = { linesOf: this.#linesOf, pageHeight: this.#pageHeight };
        if (leadOf(block.stack, index, availableWidth, measure) > availableHeight) this.writer.moveToNextPage();
      }
      // pdfmake has measured the whole tree before it lays it out.
      const measured = child as Block & Measured;
      const before = child.pageBreak ? undefined : this.writer.context().y;
      this.processNode(measured);
      const top = (before ?? this.writer.context().pageMargins.top) + (measured._margin?.[1] ?? 0);
      this.extents.set(child, { top, bottom: this.writer.context().y });
    });
  }

  override processTable(block: MeasuredTable): void {
    const { widths } = block.table;
    const shares = columnWidths(widths, this.writer.context().availableWidth - block._offsets.total);
    widths.forEach((column, index) => {
      column.width = shares[index] ?? 0;
    });
    super.processTable(block);
  }

  /** Places the lines of a paragraph, never one alone on a page if that can be helped. */
  override processLeaf(block: Paragraph & Measured): void {
    let rest = this.#linesOf(block, this.writer.context().availableWidth);
    let fresh = this.#atTop();
    while (rest.length > 0) {
      const fit = this.#fitting(rest, fresh);
      for (const line of rest.slice(0, fit)) {
        this.#placeMarkers(line);
        this.writer.addLine(line);
      }
      rest = rest.slice(fit);
      if (rest.length > 0) this.writer.moveToNextPage();
      fresh = true;
    }
  }

  /** How many of the lines go on this page; on a fresh one, at least one. */
  #fitting(lines: readonly TextLine[], fresh: boolean): number {
    const { availableHeight } = this.writer.context();
    let fit = 0;
    let height = 0;
    for (const line of lines) {
      height += line.height;
      if (height > availableHeight + 0.01) break;
      fit++;
    }
    if (fit === lines.length) return fit;
    let kept = Math.min(fit, lines.length - fewestLines);
    while (kept > 0 && endsDivided(lines[kept - 1])) kept--;
    if (kept >= fewestLines) return kept;
    return fresh ? Math.max(1, fit) : 0;
  }

  readonly #linesOf = (paragraph: Paragraph, width: number): TextLine[] => {
    const known = this.#lines.get(paragraph);
    if (known && Math.abs(known.width - width) < 0.01) return known.lines;
    const { text, alignment = 'left', balanced = false } = paragraph;
    // pdfmake has measured the whole tree before it lays it out.
    const { measured = measureParagraph(paragraph, this.#defaults) } = paragraph as Paragraph & Partial<Measured>;
    const lines = composeLines(measured, { width, alignment, balanced }).map((words) => new TextLine(words, text));
    this.#lines.set(paragraph, { width, lines });
    return lines;
  };

  /** The one line of a mark that stands apart from the text. */
  lineOf(paragraph: Paragraph): TextLine {
    const measured = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(paragraph));
    const [line] = 'text' in measured ? this.#linesOf(measured, anyWidth) : [];
    if (!line) throw new Error('a mark of the page has no words');
    return line;
  }

  /** Keeps a marker until the line that it stands beside is placed. */
  #hang({ paragraph, distance }: NonNullable<Stack['marker']>): void {
    const { x } = this.writer.context();
    const measured = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(paragraph));
    const [line] = 'text' in measured ? this.#linesOf(measured, distance) : [];
    if (line) this.#markers.push({ line, x: x - distance });
  }

  #placeMarkers(beside: TextLine): void {
    for (const { line, x } of this.#markers) {
      line.x = x - this.writer.context().x;
      line.y = beside.ascender - line.ascender;
      this.writer.addLine(line, true);
    }
    this.#markers = [];
  }

  #atTop(): boolean {
    const { y, pageMargins } = this.writer.context();
    return this.writer.transactionLevel === 0 && y <= pageMargins.top + 0.01;
  }
}
