import type { Face } from './typeface.js';

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const fixedPitch = 1;
const serif = 2;
const symbolic = 4;
const script = 8;
const italic = 64;

/** Classes of the table OS/2 that have serifs, and that are scripts. */
const serifClasses = { first: 1, last: 7 };
const scriptClass = 10;

/** The descriptor of a font under a name. */
export function describeFont({ font, ascender, descender }: Face, name: string): object {
  const scale = 1000 / font.unitsPerEm;
  const family = (font['OS/2']?.sFamilyClass ?? 0) >> 8;
  const { minX, minY, maxX, maxY } = font.bbox;
  const flags =
    symbolic |
    (font.post.isFixedPitch ? fixedPitch : 0) |
    (serifClasses.first <= family && family <= serifClasses.last ? serif : 0) |
    (family === scriptClass ? script : 0) |
    (font.head.macStyle.italic ? italic : 0);
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags,
    FontBBox: [minX * scale, minY * scale, maxX * scale, maxY * scale],
    ItalicAngle: font.italicAngle,
    Ascent: ascender,
    Descent: descender,
    CapHeight: (font.capHeight || font.ascent) * scale,
    XHeight: (font.xHeight || 0) * scale,
    StemV: 0,
  };
}
