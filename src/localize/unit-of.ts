import type { Node } from 'mdast';

/** The id of the unit that a block of a skeleton is, where it is one. */
export function unitOf(node: Node): string | undefined {
  const properties = node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
  return typeof properties === 'object' && properties !== null && 'id' in properties
    ? String(properties.id)
    : undefined;
}
