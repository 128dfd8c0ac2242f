import type { EditionPdf } from '../edition-pdf.js';
import type { DocumentFont } from '../fonts/document-font.js';
import type { Look, SetWord } from './word.js';

/** Draws words of one line: one operator for all words of a look, each at its exact place. `y` counts from the foot of the page. */
export function drawWords(document: EditionPdf, words: readonly SetWord[], x: number, y: number): void {
  let look: Look | undefined;
  let shown: string[] = [];
  let pen = 0;
  const flush = (): void => {
    if (shown.length > 0) document.addContent(`[${shown.join(' ')}] TJ\nET`);
    shown = [];
  };
  for (const word of words) {
    if (word.text === '') continue;
    const font = document.fontOf(word.look.face);
    if (word.look !== look) {
      flush();
      look = word.look;
      pen = x + word.x;
      document.page.fonts[font.id] ??= font.ref();
      document.fillColor(look.color);
      document.addContent(
        `BT\n1 0 0 1 ${number(pen)} ${number(y + look.rise)} Tm\n/${font.id} ${number(look.size)} Tf`,
      );
    }
    const scale = look.size / 1000;
    const advance = show(word, font, (pen - x - word.x) / scale, shown);
    pen = x + word.x + advance * scale;
  }
  flush();
}

/** Adds the glyphs of a word with the adjustments between them, in thousandths of the size, `kern` before the first; gives the advance. */
function show(word: SetWord, font: DocumentFont, kern: number, commands: string[]): number {
  const { shape, look, spaceExtra } = word;
  const stretch = (spaceExtra * 1000) / look.size;
  let hex = '';
  let pending = kern;
  let advance = 0;
  for (const glyph of shape.glyphs) {
    const before = pending - glyph.offset;
    if (Math.abs(before) > 0.01) {
      if (hex !== '') commands.push(`<${hex}>`);
      commands.push(number(before));
      hex = '';
    }
    hex += font.codeOf(glyph);
    const extra = glyph.letters === ' ' || glyph.letters === '\u00A0' ? stretch : 0;
    pending = glyph.width - glyph.advance - extra + glyph.offset;
    advance += glyph.advance + extra;
  }
  if (word.divided) {
    hex += font.codeOf(look.face.hyphen);
    advance += look.face.hyphen.width;
  }
  if (hex !== '') commands.push(`<${hex}>`);
  if (Math.abs(pending) > 0.01) commands.push(number(pending));
  return advance;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
