import type { RunningBlock } from '../pdfmake-internals.js';
import { type StructureElement } from '../tagging/structure.js';
import { type Column } from './column.js';
/** The heads of the columns, on each page: words of the table where it begins, and artifacts of the page from then on. */
export declare function columnHeads(columns: readonly Column[], parent: StructureElement): RunningBlock;
/** The foot of each column: the number of the page and the title, in its language. */
export declare function columnFeet(columns: readonly Column[]): RunningBlock;
