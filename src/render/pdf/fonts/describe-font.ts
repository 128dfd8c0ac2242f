import type { FontMetrics } from './font-metrics.js';

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const fixedPitch = 1;
const serif = 2;
const symbolic = 4;
const script = 8;
const italic = 64;

/** Classes of design that have serifs, and that are scripts. */
const serifClasses = { first: 1, last: 7 };
const scriptClass = 10;

/** The descriptor of a font under a name. */
export function describeFont(metrics: FontMetrics, name: string): object {
  const { family, isFixedPitch, isItalic } = metrics;
  const flags =
    symbolic |
    (isFixedPitch ? fixedPitch : 0) |
    (serifClasses.first <= family && family <= serifClasses.last ? serif : 0) |
    (family === scriptClass ? script : 0) |
    (isItalic ? italic : 0);
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags,
    FontBBox: metrics.box,
    ItalicAngle: metrics.italicAngle,
    Ascent: metrics.ascender,
    Descent: metrics.descender,
    CapHeight: metrics.capHeight,
    XHeight: metrics.xHeight,
    StemV: 0,
  };
}
