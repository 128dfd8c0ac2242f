import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text as one operator shows it, with the marked content that it stands in. */
export interface ShownText {
  readonly text: string;
  readonly mcid: number | undefined;
  /** Where it begins and ends, from the left and the foot of the page. */
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The operators of a page as pdf.js gives them. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Follows the operators of a page to what they show: letter for letter, with the white space at the ends of lines. */
export function shownTexts({ fnArray, argsArray }: Operators): ShownText[] {
  const shown: ShownText[] = [];
  const marks: (number | undefined)[] = [];
  const saved: Matrix[] = [];
  let page = identity;
  let line = identity;
  let size = 0;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    const [first, second] = Array.isArray(args) ? args : [];
    if (operator === OPS.save) saved.push(page);
    else if (operator === OPS.restore) page = saved.pop() ?? identity;
    else if (operator === OPS.transform) page = multiply(page, matrixOf(args));
    else if (operator === OPS.beginText) line = identity;
    else if (operator === OPS.setTextMatrix) line = matrixOf(first);
    else if (operator === OPS.setFont) size = Number(second);
    else if (operator === OPS.beginMarkedContentProps) marks.push(typeof second === 'number' ? second : undefined);
    else if (operator === OPS.beginMarkedContent) marks.push(undefined);
    else if (operator === OPS.endMarkedContent) marks.pop();
    else if (operator === OPS.showText) {
      const { text, width } = spell(first);
      const place = multiply(page, line);
      const end = multiply(place, [1, 0, 0, 1, (width * size) / 1000, 0]);
      const mcid = marks.findLast((mark) => mark !== undefined);
      shown.push({ text, mcid, x: place[4], y: place[5], end: end[4] });
    }
  });
  return shown;
}

/** The letters of the glyphs shown, and their width in thousandths of the size. */
function spell(glyphs: unknown): { text: string; width: number } {
  let text = '';
  let width = 0;
  for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
    if (typeof glyph === 'number') width -= glyph;
    else {
      text += String(glyph.unicode);
      width += Number(glyph.width);
    }
  }
  return { text, width };
}

function matrixOf(value: unknown): Matrix {
  const [a, b, c, d, e, f] = Object.values(value ?? {}).map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
