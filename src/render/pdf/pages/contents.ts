import { text } from '../elements/text.js';
import type { Block, Columns } from '../node.js';
import { type Bookmark, contentsId } from '../outline.js';
import type { Setting } from '../setting.js';
import { addElement } from '../tagging/structure.js';

/** The contents: every heading with the number of its page, on a page of its own. */
export function contents(bookmarks: readonly Bookmark[], setting: Setting): Block {
  const { size, leading, above, below, align, bold = false } = setting.style.headings.h1;
  const heading = addElement(setting.parent, 'H1', { id: contentsId });
  const look = { bold };
  const title = text(setting.chrome.contents ?? '', { ...setting, parent: heading, look, unit: 'edition.contents' });
  const parent = addElement(setting.parent, 'TOC');
  return {
    stack: [
      {
        text: title,
        fontSize: size,
        lineHeight: leading,
        alignment: align,
        margin: [0, above, 0, below],
        balanced: true,
      },
      ...bookmarks.map((bookmark) => entry(bookmark, { ...setting, parent })),
    ],
    pageBreak: 'before',
  };
}

function entry({ id, depth, title }: Bookmark, setting: Setting): Columns {
  const { size, leading, space, indent, numberWidth } = setting.style.contents;
  const item = addElement(setting.parent, 'TOCI');
  const parent = addElement(addElement(item, 'Reference'), 'Link');
  const look = { target: { unit: id, title }, ...(depth === 1 ? { bold: true } : {}) };
  const inside = { ...setting, parent, look, unit: id };
  const left = (depth - 1) * indent;
  const words = text(title, inside);
  const number = text('0', inside).map((run) => ({ ...run, pageOf: id }));
  const voice = { fontSize: size, lineHeight: leading };
  return {
    columns: [
      { text: words, ...voice, width: setting.width - left - numberWidth },
      { text: number, ...voice, alignment: 'right', width: numberWidth },
    ],
    margin: [left, depth === 1 ? 2 * space : space, 0, 0],
  };
}
