import { type FontTables, tableOf } from './font-tables.js';

/** What a font file says of all its glyphs. Lengths are thousandths of the size. */
export interface FontMetrics {
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Left, foot, right and top. */
  readonly box: readonly [number, number, number, number];
  /** In degrees, to the left. */
  readonly italicAngle: number;
  readonly isItalic: boolean;
  readonly isFixedPitch: boolean;
  /** The class of its design in the table OS/2: 1 to 7 have serifs, 10 is a script. */
  readonly family: number;
}

/** Reads the metrics of a font; throws with a reason where they are not there. */
export function readMetrics(tables: FontTables): FontMetrics & { readonly scale: number } {
  const head = tableOf(tables, 'head', 54);
  const hhea = tableOf(tables, 'hhea', 36);
  const post = tableOf(tables, 'post', 16);
  const os2 = tables.get('OS/2') ?? Buffer.alloc(0);
  const unitsPerEm = head.readUInt16BE(18);
  if (unitsPerEm === 0) throw new Error('its table "head" gives no size');
  const scale = 1000 / unitsPerEm;
  const ascender = hhea.readInt16BE(4) * scale;
  const at = (offset: number): number => (os2.length >= offset + 2 ? os2.readInt16BE(offset) * scale : 0);
  return {
    scale,
    ascender,
    descender: hhea.readInt16BE(6) * scale,
    capHeight: at(88) || ascender,
    xHeight: at(86),
    box: [
      head.readInt16BE(36) * scale,
      head.readInt16BE(38) * scale,
      head.readInt16BE(40) * scale,
      head.readInt16BE(42) * scale,
    ],
    italicAngle: post.readInt32BE(4) / 65536,
    isItalic: (head.readUInt16BE(44) & 2) !== 0,
    isFixedPitch: post.readUInt32BE(12) !== 0,
    family: os2.length >= 32 ? os2.readInt16BE(30) >> 8 : 0,
  };
}
