import { cubicSubset } from './cubic-subset.js';
import { type FontMetrics, readMetrics } from './font-metrics.js';
import { readFontTables, tableOf } from './font-tables.js';
import { HarfBuzzFont } from './harfbuzz.js';
import { type PlacedGlyph, type Shaper, shaperOf } from './shape.js';
import { trueTypeSubset } from './true-type-subset.js';

/** One face, opened, with what every document set in it shares. */
export interface Face extends FontMetrics {
  readonly name: string;
  /** Outlines are cubic, and so kept in the table CFF. */
  readonly isCubic: boolean;
  /** Gives the shape of a text. */
  readonly shape: Shaper;
  /** The hyphen that divides a word at the end of a line. */
  readonly hyphen: PlacedGlyph;
  /** Width of the glyph that stands for letters that are not there. */
  readonly missingWidth: number;
  hasLetter(codePoint: number): boolean;
  /** Letters that were found to be there, and that can be set. */
  readonly sound: Set<string>;
  /** A font file of these glyphs alone, in this order. */
  subset(glyphs: readonly number[]): Uint8Array;
}

/** Opens a font file; throws with a reason when it is damaged, or lacks what setting a text asks of it. */
export function openFace(bytes: Buffer): Face {
  const tables = readFontTables(bytes);
  const { scale, ...metrics } = readMetrics(tables);
  for (const name of ['cmap', 'hmtx', 'maxp']) tableOf(tables, name);
  const isCubic = !tables.has('glyf');
  tableOf(tables, isCubic ? 'CFF ' : 'loca');
  const font = new HarfBuzzFont(bytes);
  return {
    ...metrics,
    name: font.nameOf(postScriptName).replaceAll(' ', '_') || 'Unnamed',
    isCubic,
    shape: shaperOf(font, scale),
    hyphen: hyphenOf(font, scale),
    missingWidth: font.widthOf(0) * scale,
    hasLetter: (codePoint) => font.glyphOf(codePoint) !== 0,
    sound: new Set(),
    subset: (glyphs) => (isCubic ? cubicSubset(bytes, glyphs) : trueTypeSubset(tables, glyphs)),
  };
}

/** Number of the name by which a PDF file knows a font. */
const postScriptName = 6;

const hyphen = 0x2010;
const hyphenMinus = 0x2d;
const softHyphen = '\u00AD';

/** It stands for U+00AD: whoever reads the text back never mistakes it for a hyphen of the text, and joins the word again. */
function hyphenOf(font: HarfBuzzFont, scale: number): PlacedGlyph {
  const id = font.glyphOf(hyphen) || font.glyphOf(hyphenMinus);
  const width = font.widthOf(id) * scale;
  return { id, letters: softHyphen, width, advance: width, offset: 0 };
}
