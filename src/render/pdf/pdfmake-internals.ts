import { createRequire } from 'node:module';
import type { Block, Run } from './node.js';

/**
 * The parts of pdfmake 0.3.11, pdfkit and fontkit that we build on, with the types they lack.
 * This is the only file that imports them; each cast below states a shape read from their sources.
 */

/** A font file opened by fontkit. */
export interface Font {
  readonly postscriptName: string;
  hasGlyphForCodePoint(codePoint: number): boolean;
  createSubset(): object;
}

/** A face in one document: measures text and knows which glyphs were used. */
export interface EmbeddedFont {
  readonly id: string;
  readonly ascender: number;
  font: Font;
  subset: object;
  layoutCache: object;
}

/** An indirect object of the file. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  end(): void;
}

export interface PdfOutline {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: { expanded: boolean }): PdfOutline;
}

/** pdfkit's document: a stream of bytes. */
export interface PdfDocument extends NodeJS.ReadableStream {
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  readonly outline: PdfOutline;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  end(): void;
}

/** One word of a line, measured. */
export interface Inline extends Run {
  x: number;
  width: number;
  font: EmbeddedFont;
}

export interface Line {
  inlines: Inline[];
  x: number;
  y: number;
}

export interface Page {
  readonly items: { readonly type: string; readonly item: Line }[];
}

/** What a running header or footer is made from: page number and number of pages, from 1. */
export type RunningBlock = (page: number, pages: number) => Block | undefined;

export interface LayoutBuilder {
  layoutDocument(
    content: Block,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: RunningBlock,
    footer: RunningBlock,
  ): Page[];
}

export interface Renderer {
  renderPages(pages: Page[]): void;
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

export const Renderer = load('Renderer') as new (document: PdfDocument) => Renderer;

/** Width and height in points of pdfmake's named page sizes. */
export const pageSizes = load('standardPageSizes') as Readonly<Record<string, readonly [number, number]>>;

const fontkit = pdfkitRequire('fontkit') as { create(bytes: Uint8Array): Font };

/** Opens the bytes of a font file with the fontkit that pdfkit uses. */
export const createFont = (bytes: Uint8Array): Font => fontkit.create(bytes);
