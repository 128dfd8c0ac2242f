import { imprint } from '../../collation/imprint.js';
import type { Block } from '../node.js';
import { addElement, type StructureElement } from '../tagging/structure.js';
import { type Column, sideBySide } from './column.js';

/** The imprints of the editions, under their columns. */
export function imprintColumns(columns: readonly Column[], parent: StructureElement): Block {
  const place = addElement(parent, 'Sect');
  const { above = 0 } = columns[0]?.setting.style.footnotes ?? {};
  const imprints = sideBySide(columns, ({ edition, setting }) => {
    const { size, leading, space } = setting.style.backMatter;
    const voice = { ...setting.voice, size: Math.min(size, setting.voice.size), leading, space };
    const section = addElement(place, 'Sect', { lang: edition.locale.tag });
    const inside = { ...setting, parent: section, unit: 'edition.backMatter', voice };
    return { stack: setting.render.blocks(imprint(edition), inside) };
  });
  return { ...imprints, margin: [0, above, 0, 0], keepTogether: true };
}
