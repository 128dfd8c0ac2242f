import type { Element, ElementContent } from 'hast';
import type { Edition } from '../../model.js';

/** What an edition says of itself, for the end of a collation: without ids, and without the drawing that all share. */
export function imprint({ backMatter }: Edition): ElementContent[] {
  const sections = backMatter.children.filter((node): node is Element => node.type === 'element');
  const section = sections.find(
    ({ properties: { className } }) => Array.isArray(className) && className[0] === 'imprint',
  );
  return (section?.children ?? []).flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const { id: _, ...properties } = node.properties;
    return node.tagName === 'svg' ? [] : [{ ...node, properties }];
  });
}
