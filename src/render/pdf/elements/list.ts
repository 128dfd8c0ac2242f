import type { Element } from 'hast';
import type { Block } from '../node.js';
import type { BlockHandler, Setting } from '../setting.js';
import { addElement, type StructureElement } from '../tagging/structure.js';
import { unitOf } from './properties.js';
import { text } from './text.js';

/** `ul`: a list whose markers change with its depth. */
export const ul: BlockHandler = (element, setting) => {
  const { markers } = setting.style.list;
  const marker = markers[Math.min(setting.depth, markers.length - 1)] ?? '';
  return list(element, { ...setting, depth: setting.depth + 1 }, 'Disc', () => marker);
};

/** `ol`: a list that counts from its start. */
export const ol: BlockHandler = (element, setting) => {
  const { start } = element.properties;
  const first = typeof start === 'number' ? start : 1;
  return list(element, setting, 'Decimal', (index) => `${first + index}.`);
};

function list(
  element: Element,
  setting: Setting,
  labels: NonNullable<StructureElement['labels']>,
  markerOf: (index: number) => string,
): Block {
  const parent = setting.notes ? setting.parent : addElement(setting.parent, 'L', { labels });
  const { space, align } = setting.style.list;
  const voice = { ...setting.voice, space, align };
  const items = element.children.filter((child): child is Element => child.type === 'element');
  const stack = items.map((child, index) => {
    if (child.tagName !== 'li') return setting.render.blocks([child], { ...setting, parent });
    return item(child, markerOf(index), { ...setting, parent, voice });
  });
  return { stack: stack.flat() };
}

/** `li`: hangs on its marker, which stands in the margin of its first line. */
function item(element: Element, marker: string, setting: Setting): Block {
  const { indent } = setting.style.list;
  const unit = unitOf(element);
  const parent = addElement(setting.parent, setting.notes ? 'Note' : 'LI', { id: unit });
  const inside = { ...setting, unit: unit ?? setting.unit };
  const label = text(marker, { ...inside, parent: addElement(parent, 'Lbl'), look: {} });
  const place = setting.notes ? parent : addElement(parent, 'LBody');
  const body = { ...inside, parent: place, notes: false, width: setting.width - indent };
  const stack = setting.render.blocks(element.children, body);
  const [first, next] = stack;
  if (first) first.margin = [0, 0, 0, 0];
  // What introduces a list below it is not parted from it.
  if (first && next && 'stack' in next) first.keepWithNext = true;
  const { size, leading, space } = setting.voice;
  const paragraph = { text: label, fontSize: size, lineHeight: leading };
  return { stack, margin: [indent, space, 0, 0], marker: { paragraph, distance: indent } };
}
