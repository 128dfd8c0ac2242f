import type { BlockHandler } from '../setting.js';
import { addElement } from '../tagging/structure.js';
import { unitOf } from './properties.js';

/** `blockquote`: set in from both sides. */
export const blockquote: BlockHandler = (element, setting) => {
  const { indent } = setting.style.quote;
  const unit = unitOf(element);
  const parent = addElement(setting.parent, 'BlockQuote', { id: unit });
  const inside = { ...setting, parent, unit: unit ?? setting.unit, width: setting.width - 2 * indent };
  return { stack: setting.render.blocks(element.children, inside), margin: [indent, 0, indent, 0] };
};
