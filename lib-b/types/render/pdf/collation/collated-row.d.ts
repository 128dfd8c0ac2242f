import type { CollatedRow } from '../../collation/collate.js';
import type { Block } from '../node.js';
import { type StructureElement } from '../tagging/structure.js';
import { type Column } from './column.js';
/** One unit in all languages: a row of the table, on one page if a page can hold it, else broken in all columns alike. */
export declare function collatedRow(row: CollatedRow, columns: readonly Column[], parent: StructureElement): Block;
