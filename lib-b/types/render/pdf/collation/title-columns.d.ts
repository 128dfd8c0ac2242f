import type { Block } from '../node.js';
import { type StructureElement } from '../tagging/structure.js';
import { type Column } from './column.js';
/** The title page of a collation: in each language, what the instrument is called, what this is, and whose original. */
export declare function titleColumns(columns: readonly Column[], parent: StructureElement): Block;
