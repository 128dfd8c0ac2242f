import type { Element } from 'hast';
import type { BlockHandler } from '../setting.js';
import { addElement, addRun } from '../tagging/structure.js';
import { stringOf, textOf } from './properties.js';

/** `svg`: a square drawing of one path in black, such as a QR code; its title speaks for it to those who do not see it. */
export const svg: BlockHandler = (element, setting) => {
  const { size, above } = setting.style.drawing;
  const title = child(element, 'title');
  const path = child(element, 'path');
  const d = path && stringOf(path, 'd');
  const side = Number(stringOf(element, 'viewBox')?.split(' ')[2]);
  if (!title || d === undefined || !(side > 0)) {
    const message = 'the PDF renderer draws an <svg> of a view box, a title and one path; this is another';
    setting.report({ rule: 'render/element', severity: 'error', message });
    return { stack: [] };
  }
  const figure = addElement(setting.parent, 'Figure', { alt: textOf(title).trim() });
  const drawing = { path: d, scale: size / side, run: addRun(figure) };
  const frame = {
    type: 'rect',
    x: 0,
    y: 0,
    w: size,
    h: size,
    lineWidth: 0,
    lineColor: setting.style.text.color,
  } as const;
  return { canvas: [{ ...frame, drawing }], margin: [0, above, 0, 0] };
};

function child(element: Element, name: string): Element | undefined {
  return element.children.find((node): node is Element => node.type === 'element' && node.tagName === name);
}
