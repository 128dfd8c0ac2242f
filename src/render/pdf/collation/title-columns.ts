import { text } from '../elements/text.js';
import type { Block } from '../node.js';
import { addElement, type StructureElement } from '../tagging/structure.js';
import { type Column, sideBySide } from './column.js';

/** The title page of a collation: in each language, what the instrument is called, what this is, and whose original. */
export function titleColumns(columns: readonly Column[], parent: StructureElement): Block {
  const page = addElement(parent, 'Sect');
  return sideBySide(columns, ({ edition, setting }) => {
    const { title, line } = setting.style.collation;
    const place = addElement(page, 'Sect', { lang: edition.locale.tag });
    const words = (said: string, unit: string, voice: typeof line, look = {}): Block => {
      const inside = { ...setting, parent: addElement(place, 'P'), unit, look: { ...setting.look, ...look } };
      return {
        text: text(said, inside),
        fontSize: voice.size,
        lineHeight: voice.leading,
        margin: [0, voice.above, 0, 0],
        balanced: true,
        keepSpace: true,
      };
    };
    const chrome = (key: string, look = {}): Block => words(edition.chrome[key] ?? '', `edition.${key}`, line, look);
    return {
      stack: [
        words(edition.title, 'edition.title', title, { bold: true }),
        chrome('collation', { italics: true }),
        chrome(`original.${edition.original.id}`),
        words(edition.locale.endonym, 'endonym', { ...line, above: line.above / 4 }),
        ...(edition.asTransmitted ? [chrome('asTransmitted')] : []),
      ],
    };
  });
}
