import type { EmbeddedFont } from '../pdfmake-internals.js';

/** The hyphen that divides a word at the end of a line. */
export interface HyphenGlyph {
  /** Its number in the font of the document, in hexadecimal. */
  readonly code: string;
  /** In thousandths of the size. */
  readonly advance: number;
}

const hyphen = 0x2010;
const hyphenMinus = 0x2d;
const softHyphen = 0xad;
const drawn = new WeakMap<EmbeddedFont, HyphenGlyph>();

/** Width of the hyphen in thousandths of the size. */
export function hyphenWidth(font: EmbeddedFont): number {
  return glyphOf(font).advanceWidth * font.scale;
}

/**
 * The hyphen's glyph under a number of its own, which says that it stands for U+00AD: whoever reads
 * the text back joins the word again, and never mistakes the hyphen of the text for one of the line.
 */
export function hyphenGlyph(font: EmbeddedFont): HyphenGlyph {
  const known = drawn.get(font);
  if (known) return known;
  const number = font.subset.glyphs.push(glyphOf(font).id) - 1;
  const advance = hyphenWidth(font);
  font.widths[number] = advance;
  font.unicode[number] = [softHyphen];
  const glyph = { code: number.toString(16).padStart(4, '0'), advance };
  drawn.set(font, glyph);
  return glyph;
}

function glyphOf({ font }: EmbeddedFont): ReturnType<typeof font.glyphForCodePoint> {
  return font.glyphForCodePoint(font.hasGlyphForCodePoint(hyphen) ? hyphen : hyphenMinus);
}
