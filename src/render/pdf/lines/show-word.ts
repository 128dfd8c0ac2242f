import type { DocumentFont } from '../fonts/document-font.js';
import type { PlacedGlyph, Shape } from '../fonts/shape.js';
import type { SetWord } from './word.js';

/** Glyphs with the adjustments between them. Lengths are thousandths of the size. */
interface ShownGlyphs {
  /** Strings of numbered glyphs with numbers between them, as the operator TJ takes them. */
  readonly source: string;
  /** How far the first glyph stands to the right of its place. */
  readonly first: number;
  /** What is to be taken back after the last glyph. */
  readonly rest: number;
  readonly advance: number;
}

/** By font of a document: what shows each shape. */
const known = new WeakMap<DocumentFont, Map<Shape, ShownGlyphs>>();

/** What shows a word, `kern` before it, and how far the next one is from it; lengths are thousandths of the size. */
export function showWord(word: SetWord, font: DocumentFont, kern: number): { source: string; advance: number } {
  const { shape, look, spaceExtra, divided } = word;
  const stretch = (spaceExtra * 1000) / look.size;
  let shown: ShownGlyphs;
  if (divided) shown = show([...shape.glyphs, look.face.hyphen], font, stretch);
  else if (stretch !== 0 && hasSpaceInside(shape)) shown = show(shape.glyphs, font, stretch);
  else shown = stretchEnd(showShape(shape, font), shape, stretch);
  const before = kern - shown.first;
  const source = Math.abs(before) > negligible ? `${number(before)} ${shown.source}` : shown.source;
  return {
    source: Math.abs(shown.rest) > negligible ? `${source} ${number(shown.rest)}` : source,
    advance: shown.advance,
  };
}

const negligible = 0.01;

function showShape(shape: Shape, font: DocumentFont): ShownGlyphs {
  const shapes = known.get(font) ?? new Map<Shape, ShownGlyphs>();
  known.set(font, shapes);
  const old = shapes.get(shape);
  if (old) return old;
  const shown = show(shape.glyphs, font, 0);
  shapes.set(shape, shown);
  return shown;
}

function stretchEnd(shown: ShownGlyphs, { glyphs }: Shape, stretch: number): ShownGlyphs {
  const last = glyphs.at(-1);
  if (stretch === 0 || !last || !isSpace(last)) return shown;
  return { ...shown, rest: shown.rest - stretch, advance: shown.advance + stretch };
}

function hasSpaceInside({ glyphs }: Shape): boolean {
  return glyphs.some((glyph, index) => index < glyphs.length - 1 && isSpace(glyph));
}

function show(glyphs: readonly PlacedGlyph[], font: DocumentFont, stretch: number): ShownGlyphs {
  const first = glyphs[0]?.offset ?? 0;
  let source = '<';
  let rest = first;
  let advance = 0;
  for (const glyph of glyphs) {
    const before = rest - glyph.offset;
    if (Math.abs(before) > negligible) source += `> ${number(before)} <`;
    source += font.codeOf(glyph);
    const extra = isSpace(glyph) ? stretch : 0;
    rest = glyph.width - glyph.advance - extra + glyph.offset;
    advance += glyph.advance + extra;
  }
  return { source: `${source}>`, first, rest, advance };
}

function isSpace({ letters }: PlacedGlyph): boolean {
  return letters === ' ' || letters === '\u00A0';
}

/** A length as a file has it. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
