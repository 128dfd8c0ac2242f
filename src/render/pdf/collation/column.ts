import type { Diagnostic } from '../../../diagnostic.js';
import type { Edition } from '../../../model.js';
import { render } from '../elements/render.js';
import type { Typeface } from '../fonts/typeface.js';
import type { Block } from '../node.js';
import { pageSizeOf } from '../page-size.js';
import type { PdfStyle } from '../pdf-style.js';
import type { Setting } from '../setting.js';
import type { StructureElement } from '../tagging/structure.js';

/** The column of one language. */
export interface Column {
  readonly edition: Edition;
  readonly setting: Setting;
}

/** The columns of a collation, of equal width; all that stands in one is in its language. */
export function columnsOf(
  editions: readonly Edition[],
  style: PdfStyle,
  typeface: Typeface,
  parent: StructureElement,
  report: (diagnostic: Diagnostic) => void,
): Column[] {
  const { left, right } = style.page.margins;
  const { size, leading, align, space } = style.text;
  const room = pageSizeOf(style).width - left - right - style.collation.gap * (editions.length - 1);
  return editions.map((edition) => ({
    edition,
    setting: {
      style,
      typeface,
      chrome: edition.chrome,
      parties: edition.original.order,
      parent,
      unit: undefined,
      voice: { size, leading, align, space },
      look: { lang: edition.locale.tag },
      depth: 0,
      notes: false,
      width: room / editions.length,
      report: (diagnostic) => report({ ...diagnostic, locales: [edition.locale.id] }),
      render,
    },
  }));
}

/** Blocks side by side, one a column. */
export function sideBySide(columns: readonly Column[], blockOf: (column: Column, index: number) => Block): Block {
  const gap = columns[0]?.setting.style.collation.gap ?? 0;
  const blocks = columns.map((column, index) => ({ ...blockOf(column, index), width: column.setting.width }));
  return { columns: blocks, columnGap: gap };
}
