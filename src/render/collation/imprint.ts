import type { Element, ElementContent } from 'hast';
import type { Edition } from '../../model.js';

/** What an edition says of itself, for the end of a collation: without ids, and without the drawing that all share. */
export function imprint({ backMatter }: Edition): ElementContent[] {
  const sections = backMatter.children.filter((node): node is Element => node.type === 'element');
  const section = sections.find(
    ({ properties: { className } }) => Array.isArray(className) && className[0] === 'imprint',
  );
  return (section?.children ?? []).flatMap((node) => (isDrawing(node) ? [] : [inColumn(node)]));
}

function isDrawing(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'svg';
}

function inColumn(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { id: _, ...properties } = node.properties;
  // A digest in groups holds together as one word does; in a column it must break.
  if (node.tagName === 'code') return { ...node, properties, children: [{ type: 'text', value: textOf(node) }] };
  return { ...node, properties, children: node.children.map(inColumn) };
}

function textOf(node: ElementContent): string {
  if (node.type === 'element') return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}
