import type { CollatedRow } from '../../collation/collate.js';
import type { Block } from '../node.js';
import type { StructureElement } from '../tagging/structure.js';
import type { Column } from './column.js';
/** The rows of a collation; a heading is never parted from what follows it, nor the opening of a list from its first item. */
export declare function collatedTable(rows: readonly CollatedRow[], columns: readonly Column[], parent: StructureElement): Block[];
