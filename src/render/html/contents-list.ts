import type { Element, ElementContent } from 'hast';
import type { OutlineEntry } from '../../model.js';
import { element } from './element.js';

/** The headings of an edition as nested lists of links. */
export function contentsList(outline: readonly OutlineEntry[]): Element {
  const root = element('ul', {});
  const open: { readonly depth: number; readonly list: Element }[] = [{ depth: 0, list: root }];
  for (const { unit, depth, text } of outline) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const parent = open.at(-1)?.list ?? root;
    const item = element('li', {}, element('a', { href: `#${unit}` }, text));
    parent.children.push(item);
    const list = element('ul', {});
    item.children.push(list);
    open.push({ depth, list });
  }
  return withoutEmptyLists(root);
}

function withoutEmptyLists(list: Element): Element {
  const children = list.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'ul' && child.children.length === 0) return [];
    return [withoutEmptyLists(child)];
  });
  return { ...list, children };
}
