import type { Element } from 'hast';
import type { Edition } from '../../../model.js';
import { caption, ruled, seal } from '../elements/signatures.js';
import type { Block } from '../node.js';
import type { Bookmark } from '../outline.js';
import type { Setting } from '../setting.js';
import { addElement } from '../tagging/structure.js';

/** The id of the certification, which no unit can bear. */
const certificationId = 'edition.certification';

/** What the contents and the bookmarks say of the certification. */
export function certificationBookmark({ chrome }: Edition): Bookmark {
  return { id: certificationId, depth: 1, title: chrome['certifiedCopy.title'] ?? '' };
}

/** The page by which an officer certifies a true copy: the certification, and lines for place and date, name, office and seal. */
export function certification(edition: Edition, setting: Setting): Block {
  const { room, lineRoom } = setting.style.signatures;
  const { title } = certificationBookmark(edition);
  const parent = addElement(setting.parent, 'Sect');
  const inside = { ...setting, parent, unit: certificationId };
  const words = setting.render.blocks(
    [
      element('h1', title, { id: certificationId }),
      element('p', edition.chrome['certifiedCopy.statement'] ?? ''),
      element('p', edition.chrome[`original.${edition.original.id}`] ?? ''),
    ],
    inside,
  );
  const place = addElement(parent, 'Div');
  const narrow = { ...inside, parent: place, width: setting.width / 2 };
  return {
    stack: [
      ...words,
      ruled(room, narrow),
      caption('certifiedCopy.placeAndDate', narrow),
      ruled(room, narrow),
      caption('sign.name', narrow),
      ruled(lineRoom, narrow),
      caption('sign.office', narrow),
      seal(narrow),
      caption('sign.seal', narrow),
    ],
    pageBreak: 'before',
  };
}

function element(tagName: string, value: string, properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: [{ type: 'text', value }] };
}
