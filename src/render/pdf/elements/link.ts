import type { Target } from '../node.js';
import type { RunHandler } from '../setting.js';
import { addElement } from '../tagging/structure.js';
import { stringOf, textOf, unitOf } from './properties.js';

/** `a`: a link to an address or to a block of this edition. */
export const a: RunHandler = (element, setting) => {
  // The way back from a note is an arrow for the screen: on paper the number of the note serves.
  if (element.properties.dataFootnoteBackref !== undefined) return [];
  const href = stringOf(element, 'href') ?? '';
  const isNote = element.properties.dataFootnoteRef !== undefined;
  const outer = isNote ? addElement(setting.parent, 'Reference') : setting.parent;
  const parent = addElement(outer, 'Link', { id: unitOf(element), lang: stringOf(element, 'lang') });
  const title = stringOf(element, 'ariaLabel') ?? stringOf(element, 'title') ?? textOf(element);
  const target: Target = href.startsWith('#') ? { unit: decode(href.slice(1)), title } : { url: href, title };
  const look = { ...setting.look, target, color: setting.style.link.color };
  return setting.render.runs(element.children, { ...setting, parent, look });
};

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
