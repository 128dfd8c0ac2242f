import { remember } from '../remember.js';
import type { HarfBuzzFont } from './harfbuzz.js';

/** A glyph in its place. Lengths are thousandths of the size. */
export interface PlacedGlyph {
  readonly id: number;
  /** The letters that it stands for. */
  readonly letters: string;
  /** Its own width, and how far the next glyph is from it: kerning is the difference. */
  readonly width: number;
  readonly advance: number;
  readonly offset: number;
}

/** A text as it is drawn in a face, in any size and in any document. */
export interface Shape {
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
}

/** Gives the shape of a text. */
export type Shaper = (text: string) => Shape;

/** Texts of which a face keeps the shape: the words of a long book. */
const mostShapes = 60_000;

/** A shaper for a font, which lays out each word once. `scale` makes thousandths of its units. */
export function shaperOf(font: HarfBuzzFont, scale: number): Shaper {
  const word = remember(mostShapes, (text) => shapeWord(font, text, scale));
  return (text) => {
    const end = wordEnd(text, 0);
    return end === text.length ? word(text) : join(text, word);
  };
}

/** The shape of several words: a space is never kerned with what comes after it. */
function join(text: string, word: Shaper): Shape {
  const glyphs: PlacedGlyph[] = [];
  let advance = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    const shape = word(text.slice(at, end));
    glyphs.push(...shape.glyphs);
    advance += shape.advance;
    at = end;
  }
  return { glyphs, advance };
}

/** The index after the space that ends the word. */
function wordEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space + 1;
}

function shapeWord(font: HarfBuzzFont, text: string, scale: number): Shape {
  const laidOut = font.layOut(text);
  let advance = 0;
  const glyphs = laidOut.map((glyph, index): PlacedGlyph => {
    const own = glyph.advance * scale;
    advance += own;
    return {
      id: glyph.id,
      letters: text.slice(glyph.letter, laidOut[index + 1]?.letter ?? text.length),
      width: font.widthOf(glyph.id) * scale,
      advance: own,
      offset: glyph.offset * scale,
    };
  });
  return { glyphs, advance };
}
