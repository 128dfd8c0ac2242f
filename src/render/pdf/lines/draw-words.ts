import type { Inline, PdfDocument } from '../pdfmake-internals.js';
import { hyphenGlyph } from './soft-hyphen.js';

/** Draws words of one line: one operator for all words of a face, each at its exact place. `y` counts from the foot of the page. */
export function drawWords(document: PdfDocument, words: readonly Inline[], x: number, y: number): void {
  let style: string | undefined;
  let shown: string[] = [];
  let pen = 0;
  const flush = (): void => {
    if (shown.length > 0) document.addContent(`[${shown.join(' ')}] TJ\nET`);
    shown = [];
  };
  for (const word of words) {
    if (word.text === '') continue;
    const next = `${word.font.id} ${word.fontSize} ${word.color} ${word.sup} ${word.sub}`;
    if (next !== style) {
      flush();
      style = next;
      pen = x + word.x;
      document.page.fonts[word.font.id] ??= word.font.ref();
      document.fillColor(word.color);
      document.addContent(
        `BT\n1 0 0 1 ${number(pen)} ${number(y + riseOf(word))} Tm\n/${word.font.id} ${number(word.fontSize)} Tf`,
      );
    }
    const scale = word.fontSize / 1000;
    const { commands, advance } = show(word, (pen - x - word.x) / scale);
    shown.push(...commands);
    pen = x + word.x + advance * scale;
  }
  flush();
}

/** The glyphs of a word with the adjustments between them, in thousandths of the size; `kern` comes before the first. */
function show(word: Inline, kern: number): { commands: string[]; advance: number } {
  const { font, text, fontFeatures, fontSize, spaceExtra = 0 } = word;
  const { glyphs, positions } = font.layout(text, fontFeatures);
  const [codes] = font.encode(text, fontFeatures);
  const commands: string[] = [];
  let hex = '';
  let pending = kern;
  let advance = 0;
  positions.forEach((position, index) => {
    const before = pending - position.xOffset;
    if (Math.abs(before) > 0.01) {
      if (hex !== '') commands.push(`<${hex}>`);
      commands.push(number(before));
      hex = '';
    }
    hex += codes[index] ?? '';
    const codePoint = glyphs[index]?.codePoints[0];
    const extra = codePoint === 0x20 || codePoint === 0xa0 ? (spaceExtra * 1000) / fontSize : 0;
    pending = position.advanceWidth - position.xAdvance - extra + position.xOffset;
    advance += position.xAdvance + extra;
  });
  if (word.divided) {
    const hyphen = hyphenGlyph(font);
    hex += hyphen.code;
    advance += hyphen.advance;
  }
  if (hex !== '') commands.push(`<${hex}>`);
  if (Math.abs(pending) > 0.01) commands.push(number(pending));
  return { commands, advance };
}

/** How far a superior or an inferior stands off the line. */
function riseOf({ sup, sub, fontSize }: Inline): number {
  return sup ? fontSize * 0.58 : sub ? -fontSize * 0.28 : 0;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
