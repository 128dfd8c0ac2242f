import type { Element, ElementContent } from 'hast';
import type { Edition } from '../model.js';

/** A block of an edition, in the terms of any markup. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading or a nested list, from 1. */
  readonly depth: number;
  readonly text: string;
}

/** The text of an edition as blocks, inline markup left out. */
export function blocksOf({ body }: Edition): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Element, depth: number): void => {
    const { tagName } = node;
    if (/^h[1-6]$/.test(tagName)) blocks.push({ kind: 'heading', depth: Number(tagName[1]), text: ownText(node) });
    else if (tagName === 'li') blocks.push({ kind: 'item', depth, text: ownText(node) });
    else if (['p', 'td', 'th'].includes(tagName)) blocks.push({ kind: 'paragraph', depth: 1, text: ownText(node) });
    const inner = tagName === 'ul' || tagName === 'ol' ? depth + 1 : depth;
    for (const child of node.children) if (child.type === 'element') walk(child, inner);
  };
  for (const child of body.children) if (child.type === 'element') walk(child, 0);
  return blocks.filter(({ text }) => text !== '');
}

function ownText(element: Element): string {
  const collect = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || ['ul', 'ol', 'p'].includes(node.tagName)) return '';
    return node.children.map(collect).join('');
  };
  return element.children.map(collect).join('').replace(/\s+/g, ' ').trim();
}
