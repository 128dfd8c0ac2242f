import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { FoundUnit } from './compare-units.js';

/** What holds units of its own within a unit. */
const containers = new Set(['blockList', 'table']);

/** Reads the units of an Akoma Ntoso document back from its bytes: every element of the text with an `eId`, in reading order. */
export function readAkomaNtoso(bytes: Uint8Array): FoundUnit[] {
  const units: FoundUnit[] = [];
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || child.name === 'meta') continue;
      const { eId } = child.attributes;
      if (typeof eId === 'string') units.push({ id: eId, text: ownText(child) });
      walk(child);
    }
  };
  walk(fromXml(new TextDecoder().decode(bytes)));
  return units;
}

function ownText(element: Element): string {
  const collect = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || containers.has(node.name)) return '';
    if (node.name === 'eol') return ' ';
    const inner = node.children.map(collect).join('');
    return node.name === 'p' ? ` ${inner} ` : inner;
  };
  return element.children
    .map(collect)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
