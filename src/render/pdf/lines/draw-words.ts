import type { EditionPdf } from '../edition-pdf.js';
import { number, showWord } from './show-word.js';
import type { Look, SetWord } from './word.js';

/** Draws words of one line: one operator for all words of a look, each at its exact place. `y` counts from the foot of the page. */
export function drawWords(document: EditionPdf, words: readonly SetWord[], x: number, y: number): void {
  let look: Look | undefined;
  let shown = '';
  let pen = 0;
  for (const word of words) {
    if (word.text === '') continue;
    const font = document.fontOf(word.look.face);
    if (word.look !== look) {
      if (look) document.addContent(`[${shown}] TJ\nET`);
      shown = '';
      look = word.look;
      pen = x + word.x;
      document.page.fonts[font.id] ??= font.ref();
      document.fillColor(look.color);
      document.addContent(
        `BT\n1 0 0 1 ${number(pen)} ${number(y + look.rise)} Tm\n/${font.id} ${number(look.size)} Tf`,
      );
    }
    const scale = look.size / 1000;
    const kern = (pen - x - word.x) / scale;
    const { source, advance } = showWord(word, font, kern);
    shown += shown === '' ? source : ` ${source}`;
    pen = x + word.x + advance * scale;
  }
  if (look) document.addContent(`[${shown}] TJ\nET`);
}
