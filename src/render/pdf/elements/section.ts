import type { BlockHandler } from '../setting.js';
import { addElement } from '../tagging/structure.js';
import { withHeadingSize } from './heading.js';
import { hasClass, stringOf, unitOf } from './properties.js';

/** `section`: a part, the testimonium with its signatures, or the footnotes. */
export const section: BlockHandler = (element, setting) => {
  const unit = unitOf(element);
  const parent = addElement(setting.parent, 'Sect', { id: unit, lang: stringOf(element, 'lang') });
  const inside = { ...setting, parent, unit: unit ?? setting.unit };
  if (hasClass(element, 'footnotes')) {
    const { size, leading, space, above } = setting.style.footnotes;
    const voice = { ...setting.voice, size, leading, space };
    const style = withHeadingSize(setting.style, setting.style.backMatter.headingSize);
    return {
      stack: setting.render.blocks(element.children, { ...inside, style, voice, notes: true }),
      margin: [0, above, 0, 0],
    };
  }
  const stack = setting.render.blocks(element.children, inside);
  const whole = hasClass(element, 'testimonium') || hasClass(element, 'imprint');
  return { stack, ...(whole ? { keepTogether: true } : {}) };
};
