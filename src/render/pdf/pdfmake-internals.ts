import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import line from 'pdfmake/js/Line.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';
import standardPageSizes from 'pdfmake/js/standardPageSizes.js';
import textBreaker from 'pdfmake/js/TextBreaker.js';
import type { MeasuredText } from './lines/measure-paragraph.js';
import type { TextLine } from './lines/text-line.js';
import type { Block, Paragraph, Stack, Vector } from './node.js';

/**
 * The parts of pdfmake 0.3.11 and pdfkit that we build on, with the types they lack.
 * This is the only file that imports them; each cast below states a shape read from their sources.
 */

/** An indirect object of the file. */
export interface PdfReference {
  readonly id: number;
  /** Where it begins in the file. */
  offset: number;
  readonly data: Record<string, unknown>;
  /** As other objects name it. */
  toString(): string;
  /** With content, it is a stream. */
  end(content?: string | Uint8Array): void;
}

export interface PdfOutline {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { expanded: boolean }): PdfOutline;
}

export interface PdfPage {
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
  readonly structParentTreeKey: number;
  readonly width: number;
  readonly height: number;
}

/** pdfkit's document. */
export interface PdfDocument {
  _id: Uint8Array;
  readonly _root: PdfReference;
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: PdfOutline;
  readonly page: PdfPage;
  /** By any name, what is embedded at the end. */
  readonly _fontFamilies: Record<string, { finalize(): void }>;
  /** Bytes written so far. */
  _offset: number;
  _write(data: string | Uint8Array): void;
  _refEnd(reference: PdfReference): void;
  flushPages(): void;
  addContent(operators: string): void;
  fillColor(color: string): void;
  path(d: string): void;
  fill(): void;
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  annotate(x: number, y: number, width: number, height: number, options: object): void;
  ref(data: object): PdfReference;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): { limits: boolean; get(key: number): unknown; add(key: number, value: unknown): void };
  createStructParentTreeNextKey(): number;
  appendXML(xml: string): void;
  initSubset(options: object): void;
  _addColorOutputIntent(): void;
  _addInfo(): void;
  endAcroForm(): void;
  end(): void;
}

/** A line of text on its way to a page. */
export interface Line {
  x?: number;
  y?: number;
  getHeight(): number;
}

/** A word across a page, behind its text. */
export interface Watermark {
  readonly type: 'watermark';
  readonly line: TextLine;
  /** Its length on the page, and by how many degrees it rises. */
  readonly width: number;
  readonly angle: number;
}

export interface Page {
  readonly items: ({ type: 'line'; item: TextLine } | { type: 'vector'; item: Vector | Watermark })[];
}

/** Where pdfmake is on its way down the pages. */
export interface Context {
  /** Index of the page. */
  readonly page: number;
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  readonly pageMargins: { readonly top: number };
}

export interface Writer {
  /** Above 0 inside a block that is set apart first and placed later, such as a running header. */
  readonly transactionLevel: number;
  context(): Context;
  addLine(line: Line, dontMove?: boolean): unknown;
  moveToNextPage(): void;
}

/** What pdfmake adds to a block once it is measured. */
export interface Measured {
  _margin: [number, number, number, number] | null;
  /** Of a paragraph. */
  measured?: MeasuredText;
}

/** A paragraph once it is measured: how narrow and how wide it may be. */
export interface MeasuredParagraph extends Measured {
  _minWidth: number;
  _maxWidth: number;
}

/** A table once it is measured. */
export interface MeasuredTable extends Measured {
  readonly _offsets: { readonly total: number };
  readonly table: {
    readonly widths: { width: number | '*'; readonly _minWidth: number; readonly _maxWidth: number }[];
  };
}

/** What a running header or footer is made from: page number and number of pages, from 1. */
export type RunningBlock = (page: number, pages: number) => Block | undefined;

export interface LayoutBuilder {
  writer: Writer;
  docPreprocessor: { preprocessBlock(block: Block): Block };
  docMeasure: {
    measureBlock(block: Block): Block & Measured;
    measureLeaf(paragraph: Paragraph & MeasuredParagraph): Paragraph & MeasuredParagraph;
  };
  tryLayoutDocument(...layout: unknown[]): object;
  layoutDocument(
    content: Block,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: RunningBlock,
    footer: RunningBlock,
  ): Page[];
  processNode(block: Block & Measured, inRow?: boolean): void;
  processVerticalContainer(block: Stack & Measured): void;
  processTable(block: MeasuredTable): void;
  processLeaf(block: Paragraph & Measured): void;
}

export interface Renderer {
  pdfDocument: PdfDocument;
  renderPages(pages: readonly Page[]): void;
  renderLine(line: TextLine, x: number, y: number): void;
  renderVector(vector: Vector): void;
}

type Margins = Record<'left' | 'top' | 'right' | 'bottom', number>;

export const PdfDocument = pdfDocument.default as new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
) => PdfDocument;

export const LayoutBuilder = layoutBuilder.default as new (
  pageSize: { readonly width: number; readonly height: number; readonly orientation: 'portrait' },
  margins: Margins,
  svgMeasure: undefined,
) => LayoutBuilder;

export const Line = line.default as new (width: number) => Line;

/** Says where a text may be broken: after which words, and whether a line must or must not end there. */
export const TextBreaker = textBreaker.default as new () => {
  getBreaks<Item extends { text: string }>(
    items: readonly Item[],
  ): (Item & { lineEnd?: boolean; noNewLine?: boolean })[];
};

export const Renderer = renderer.default as new (document: PdfDocument) => Renderer;

/** Width and height in points of pdfmake's named page sizes. */
export const pageSizes = standardPageSizes.default as Readonly<Record<string, readonly [number, number]>>;
