import type { CollatedRow } from '../../collation/collate.js';
import type { Block } from '../node.js';
import type { StructureElement } from '../tagging/structure.js';
import { collatedRow } from './collated-row.js';
import type { Column } from './column.js';

/** The rows of a collation; a heading is never parted from what follows it, nor the opening of a list from its first item. */
export function collatedTable(
  rows: readonly CollatedRow[],
  columns: readonly Column[],
  parent: StructureElement,
): Block[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const isKept = next !== undefined && !next.startsPart && (row.isHeading || next.depth > row.depth);
    return {
      ...collatedRow(row, columns, parent),
      ...(isKept ? { keepWithNext: true } : {}),
      ...(row.startsPart ? { pageBreak: 'before' as const } : {}),
    };
  });
}
