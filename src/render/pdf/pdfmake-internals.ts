import { createRequire } from 'node:module';
import type { Alignment, Block, Paragraph, Run, Stack, Vector } from './node.js';

/**
 * The parts of pdfmake 0.3.11, pdfkit and fontkit that we build on, with the types they lack.
 * This is the only file that imports them; each cast below states a shape read from their sources.
 */

/** A font file opened by fontkit. */
export interface Font {
  readonly postscriptName: string;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
  layout(text: string): object;
  createSubset(): Subset;
}

/** The glyphs of a font that one document uses; their numbers in it are their indices. */
export interface Subset {
  readonly glyphs: number[];
}

/** A glyph as fontkit lays it out. */
export interface Glyph {
  readonly codePoints: readonly number[];
}

/** Where a glyph stands, in thousandths of the size. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A face in one document: measures text and knows which glyphs were used. */
export interface EmbeddedFont {
  readonly id: string;
  readonly ascender: number;
  widthOfString(text: string, size: number, features: readonly string[] | null): number;
  layout(
    text: string,
    features: readonly string[] | null,
  ): { glyphs: readonly Glyph[]; positions: readonly GlyphPosition[] };
  encode(
    text: string,
    features: readonly string[] | null,
  ): [hex: readonly string[], positions: readonly GlyphPosition[]];
  ref(): PdfReference;
  font: Font;
  subset: Subset;
  /** By number in the subset: widths in thousandths of the size, and the letters that a glyph stands for. */
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly scale: number;
  layoutCache: object;
}

/** An indirect object of the file. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  /** With content, it is a stream. */
  end(content?: string): void;
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

/** pdfkit's document: a stream of bytes. */
export interface PdfDocument extends NodeJS.ReadableStream {
  _id: Uint8Array;
  readonly _root: PdfReference;
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: PdfOutline;
  readonly page: PdfPage;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
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
  _addInfo(): void;
  endAcroForm(): void;
  end(): void;
}

/** One word of a paragraph, measured. */
export interface Inline extends Run {
  x: number;
  width: number;
  font: EmbeddedFont;
  fontSize: number;
  fontFeatures: readonly string[] | null;
  color: string;
  alignment: Alignment;
  leadingCut: number;
  trailingCut: number;
  /** A new line was asked for after it. */
  lineEnd?: boolean;
  /** No line may end after it. */
  noNewLine?: boolean;
  /** Goes on in the next line, after a hyphen. */
  divided?: boolean;
  /** Added to each of its spaces in a justified line. */
  spaceExtra?: number;
}

export interface Line {
  readonly inlines: Inline[];
  x?: number;
  y?: number;
  addInline(inline: Inline): void;
  getHeight(): number;
  getAscenderHeight(): number;
}

/** A word across a page, behind its text. */
export interface Watermark {
  readonly type: 'watermark';
  readonly line: Line;
  /** Its length on the page, and by how many degrees it rises. */
  readonly width: number;
  readonly angle: number;
}

export interface Page {
  readonly items: ({ type: 'line'; item: Line } | { type: 'vector'; item: Vector | Watermark })[];
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
  _inlines?: Inline[];
  positions: unknown[];
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
  docMeasure: { measureBlock(block: Block): Block & Measured };
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
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
}

type Margins = Record<'left' | 'top' | 'right' | 'bottom', number>;

const require = createRequire(import.meta.url);
const pdfmakeRequire = createRequire(require.resolve('pdfmake'));
const pdfkitRequire = createRequire(pdfmakeRequire.resolve('pdfkit'));

/** Loads one CommonJS module of pdfmake, which has no types of its own. */
const load = (name: string): unknown => pdfmakeRequire(`./${name}.js`).default;

export const PdfDocument = load('PDFDocument') as new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
) => PdfDocument;

export const LayoutBuilder = load('LayoutBuilder') as new (
  pageSize: { readonly width: number; readonly height: number; readonly orientation: 'portrait' },
  margins: Margins,
  svgMeasure: undefined,
) => LayoutBuilder;

export const Line = load('Line') as new (width: number) => Line;

export const Renderer = load('Renderer') as new (document: PdfDocument) => Renderer;

/** Width and height in points of pdfmake's named page sizes. */
export const pageSizes = load('standardPageSizes') as Readonly<Record<string, readonly [number, number]>>;

const fontkit = pdfkitRequire('fontkit') as { create(bytes: Uint8Array): Font };

/** Opens the bytes of a font file with the fontkit that pdfkit uses. */
export const createFont = (bytes: Uint8Array): Font => fontkit.create(bytes);
