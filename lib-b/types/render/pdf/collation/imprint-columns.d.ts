import type { Block } from '../node.js';
import { type StructureElement } from '../tagging/structure.js';
import { type Column } from './column.js';
/** The imprints of the editions, under their columns. */
export declare function imprintColumns(columns: readonly Column[], parent: StructureElement): Block;
