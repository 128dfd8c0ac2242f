import { toString as textOf } from 'hast-util-to-string';
import type { Target } from '../node.js';
import type { RunHandler } from '../setting.js';
import { addElement } from '../tagging/structure.js';
import { stringOf } from './properties.js';

/** `a`: a link to an address or to a block of this edition. */
export const a: RunHandler = (element, setting) => {
  const href = stringOf(element, 'href') ?? '';
  const parent = addElement(setting.parent, 'Link', { lang: stringOf(element, 'lang') });
  const title = stringOf(element, 'title') ?? textOf(element);
  const target: Target = href.startsWith('#')
    ? { unit: decodeURIComponent(href.slice(1)), title }
    : { url: href, title };
  const look = { ...setting.look, target, color: setting.style.link.color };
  return setting.render.runs(element.children, { ...setting, parent, look });
};
