import type { CollatedRow } from '../../collation/collate.js';
import type { Block, Drawing } from '../node.js';
import { addElement, type StructureElement } from '../tagging/structure.js';
import { type Column, sideBySide } from './column.js';

/** One unit in all languages: a row of the table, on one page if a page can hold it, else broken in all columns alike. */
export function collatedRow(row: CollatedRow, columns: readonly Column[], parent: StructureElement): Block {
  const element = addElement(parent, 'TR', { id: row.id });
  const cells = sideBySide(columns, ({ edition, setting }, index) => {
    const { list } = setting.style;
    const content = row.cells[index] ?? [];
    const [first] = content;
    // What opens an item hangs on its marker; what goes on in it stands under the words.
    const opens = first?.type === 'element' && (first.tagName === 'ul' || first.tagName === 'ol');
    const indent = list.indent * (opens ? row.depth - 1 : row.depth);
    const cell = addElement(element, 'TD', { lang: edition.locale.tag });
    const depth = Math.max(0, row.depth - 1);
    const inside = { ...setting, parent: cell, unit: row.id, depth, width: setting.width - indent };
    return { stack: setting.render.blocks(content, inside), margin: [indent, 0, 0, 0] };
  });
  const { padding } = columns[0]?.setting.style.collation ?? { padding: 0 };
  const above = row.isHeading ? 2 * padding : padding;
  // The leading stands below a line: at the foot of a row it is room enough.
  const said = { ...cells, margin: [0, above, 0, padding / 2], keepSpace: true } satisfies Block;
  return { stack: [ruleOver(columns), said], keepTogether: true };
}

/** A hairline over all columns. */
function ruleOver(columns: readonly Column[]): Drawing {
  const [first] = columns;
  const { rule, ruleColor, gap } = first?.setting.style.collation ?? { rule: 0, ruleColor: '#000000', gap: 0 };
  const width = columns.reduce((sum, { setting }) => sum + setting.width, gap * (columns.length - 1));
  const line = { type: 'line', x1: 0, x2: width, y1: 0, y2: 0, lineWidth: rule, lineColor: ruleColor } as const;
  return { canvas: [line], keepWithNext: true };
}
