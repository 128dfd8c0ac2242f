import type { ElementContent } from 'hast';
import type { Edition } from '../../model.js';
import { type UnitBlock, unitBlocks } from './unit-blocks.js';

/** One unit in all versions. */
export interface CollatedRow {
  readonly id: string;
  /** How many lists the unit stands in. */
  readonly depth: number;
  readonly isHeading: boolean;
  readonly startsPart: boolean;
  /** By edition, in their order; empty where a version has no such unit. */
  readonly cells: readonly (readonly ElementContent[])[];
}

/** Sets editions side by side, unit by unit. The words are those of the editions; links lead to rows. */
export function collate(editions: readonly Edition[]): CollatedRow[] {
  const columns = editions.map(({ body }) => {
    const blocks = unitBlocks(body);
    const rowOf = new Map(blocks.flatMap(({ id, anchors }) => anchors.map((anchor) => [anchor, id] as const)));
    return new Map(blocks.map((block) => [block.id, { ...block, content: inRow(block.content, rowOf) }]));
  });
  return commonOrder(columns).flatMap((id): CollatedRow[] => {
    const cells = columns.map((column) => column.get(id)?.content ?? []);
    const model = columns.find((column) => column.has(id))?.get(id);
    if (!model) return [];
    const { depth, isHeading, startsPart } = model;
    return [{ id, depth, isHeading, startsPart, cells }];
  });
}

/** The units of all columns in one order. Notes follow their first calls, and versions may call them in different orders. */
function commonOrder(columns: readonly ReadonlyMap<string, UnitBlock>[]): string[] {
  const [first, ...others] = columns.map((column) => [...column.keys()]);
  const order = first ?? [];
  const known = new Set(order);
  for (const other of others) {
    other.forEach((id, index) => {
      if (known.has(id)) return;
      // What one version lacks stands behind what it follows in another.
      const before = other[index - 1];
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
      known.add(id);
    });
  }
  return order;
}

/** A copy without ids, which would stand once for each language, and with links that lead to rows. */
function inRow(nodes: readonly ElementContent[], rowOf: ReadonlyMap<string, string>): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const { id: _, href, ...properties } = node.properties;
    const target = typeof href === 'string' && href.startsWith('#') ? rowOf.get(href.slice(1)) : undefined;
    const link = href === undefined ? {} : { href: target === undefined ? href : `#${target}` };
    return { ...node, properties: { ...properties, ...link }, children: inRow(node.children, rowOf) };
  });
}
