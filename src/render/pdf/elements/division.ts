import type { BlockHandler } from '../setting.js';
import { addElement } from '../tagging/structure.js';
import { hasClass, unitOf } from './properties.js';
import { signatures } from './signatures.js';

/** `div`: a subtitle, the places for signatures, or a group without a look of its own. */
export const div: BlockHandler = (element, setting) => {
  if (hasClass(element, 'signatures')) return signatures(element, setting);
  const unit = unitOf(element);
  const parent = addElement(setting.parent, 'Div', { id: unit });
  const inside = { ...setting, parent, unit: unit ?? setting.unit };
  if (!hasClass(element, 'subtitle')) return { stack: setting.render.blocks(element.children, inside) };
  const { size, leading, space } = setting.style.subtitle;
  const voice = { size, leading, align: 'center' as const, space: 0 };
  const look = { ...setting.look, bold: true };
  return { stack: setting.render.blocks(element.children, { ...inside, voice, look }), margin: [0, 0, 0, space] };
};
