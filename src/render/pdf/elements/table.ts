import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Block, TableLayout } from '../node.js';
import type { BlockHandler, Setting } from '../setting.js';
import { addElement, type StructureElement } from '../tagging/structure.js';
import { paragraphOf } from './paragraph.js';
import { stringOf, unitOf } from './properties.js';

/** Characters up to which a cell surely fits on a page, however narrow its column. */
const wholeCell = 600;

/** `table`: ruled lines between rows; the head is repeated on each page. */
export const table: BlockHandler = (element, setting) => {
  const { size, leading, space } = setting.style.table;
  const parent = addElement(setting.parent, 'Table', { id: unitOf(element) });
  const voice = {
    ...setting.voice,
    size: Math.min(size, setting.voice.size),
    leading,
    align: 'left' as const,
    space: 0,
  };
  const groups = elements(element).map((group) => ({ group, rows: rowsOf(group) }));
  const body = groups.flatMap(({ group, rows }) => {
    const section = sectionOf(group, parent);
    return rows.map((row) => cells(row, { ...setting, parent: section, voice }));
  });
  const columns = Math.max(1, ...body.map((row) => row.length));
  for (const row of body) while (row.length < columns) row.push({ text: [] });
  const head = groups.filter(({ group }) => group.tagName === 'thead').flatMap(({ rows }) => rows).length;
  const headerRows = head < body.length ? head : 0;
  return {
    table: { headerRows, dontBreakRows: isShort(element), widths: Array<'*'>(columns).fill('*'), body },
    layout: layout(setting, head),
    margin: [0, space, 0, space],
  };
};

/** True when any row fits on a page, so that each can be kept whole: a longer one must break. */
function isShort(table: Element): boolean {
  return elements(table).every((group) => rowsOf(group).every((row) => elements(row).every(isShortCell)));
}

function isShortCell(cell: Element): boolean {
  return textOf(cell).length <= wholeCell;
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child): child is Element => child.type === 'element');
}

/** The rows of a `thead` or `tbody`; a row that stands in the table itself is a group of its own. */
function rowsOf(group: Element): Element[] {
  return group.tagName === 'tr' ? [group] : elements(group);
}

function sectionOf(group: Element, parent: StructureElement): StructureElement {
  if (group.tagName === 'tr') return parent;
  return addElement(parent, group.tagName === 'thead' ? 'THead' : 'TBody');
}

function cells(row: Element, setting: Setting): Block[] {
  const parent = addElement(setting.parent, 'TR', { id: unitOf(row) });
  return elements(row).map((cell) => {
    const unit = unitOf(cell);
    const head = cell.tagName === 'th';
    const lang = stringOf(cell, 'lang');
    const look = { ...setting.look, ...(head && { bold: true }), ...(lang !== undefined && { lang }) };
    const element = addElement(parent, head ? 'TH' : 'TD', { id: unit, lang });
    const inside = { ...setting, look, parent: element, unit: unit ?? setting.unit };
    return paragraphOf(setting.render.runs(cell.children, inside), inside);
  });
}

function layout(setting: Setting, head: number): TableLayout {
  const { padding, rule, ruleColor } = setting.style.table;
  return {
    hLineWidth: (row) => (row === 0 || row === head ? 2 * rule : rule),
    vLineWidth: () => 0,
    hLineColor: () => ruleColor,
    paddingLeft: (column) => (column === 0 ? 0 : padding),
    paddingRight: () => padding,
    paddingTop: () => padding,
    // The leading stands below a line: at the foot of a cell it is room enough.
    paddingBottom: () => padding / 4,
  };
}
