import type { Diagnostic } from '../../../diagnostic.js';
import type { Edition } from '../../../model.js';
import type { Typeface } from '../fonts/typeface.js';
import type { Block } from '../node.js';
import type { PdfStyle } from '../pdf-style.js';
import type { Setting } from '../setting.js';
import type { StructureElement } from '../tagging/structure.js';
/** The column of one language. */
export interface Column {
    readonly edition: Edition;
    readonly setting: Setting;
}
/** The columns of a collation, of equal width; all that stands in one is in its language. */
export declare function columnsOf(editions: readonly Edition[], style: PdfStyle, typeface: Typeface, parent: StructureElement, report: (diagnostic: Diagnostic) => void): Column[];
/** Blocks side by side, one a column. */
export declare function sideBySide(columns: readonly Column[], blockOf: (column: Column, index: number) => Block): Block;
