import type { Element } from 'hast';
import { encode } from 'uqr';

/** Modules of white that a reader of the code needs around it (ISO/IEC 18004). */
const quietZone = 4;

/**
 * Draws a text as a QR code: an `svg` of one path, a unit a module, whose title says what it is.
 * HTML shows it as it stands, and the PDF renderer draws the same path.
 */
export function qrCode(text: string, title: string): Element {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return {
    type: 'element',
    tagName: 'svg',
    properties: { className: ['qr'], role: 'img', viewBox: `0 0 ${size} ${size}` },
    children: [
      { type: 'element', tagName: 'title', properties: {}, children: [{ type: 'text', value: title }] },
      { type: 'element', tagName: 'path', properties: { d: outline(data) }, children: [] },
    ],
  };
}

/** A box for each stretch of dark modules of a row. */
function outline(rows: readonly (readonly boolean[])[]): string {
  const boxes = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return [`M${x} ${y}h${width}v1h-${width}z`];
    }),
  );
  return boxes.join('');
}
