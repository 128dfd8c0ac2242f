import type { Element } from 'hast';
import type { Block, Columns, Drawing, Stroke } from '../node.js';
import type { Setting } from '../setting.js';
import { addElement, type StructureElement } from '../tagging/structure.js';
import { paragraphOf } from './paragraph.js';
import { textOf, unitOf } from './properties.js';
import { text } from './text.js';

/** `div.signatures`: one place a party, in the order of the original, two side by side. */
export function signatures(element: Element, setting: Setting): Block {
  const { above, gap } = setting.style.signatures;
  const parent = addElement(setting.parent, 'Sect', { id: unitOf(element) });
  // Words of the page and not of the unit: they are read after it, so that the unit says what it says elsewhere.
  const labels = addElement(setting.parent, 'Sect');
  const width = (setting.width - gap) / 2;
  const places = element.children
    .filter((child): child is Element => child.type === 'element')
    .map((child, index) => place(child, setting.parties[index], { ...setting, parent, width }, labels));
  const rows: Block[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const columns: Columns['columns'] = places.slice(index, index + 2).map((block) => ({ ...block, width }));
    rows.push({ columns, columnGap: gap, margin: [0, above, 0, 0], keepTogether: true });
  }
  return { stack: rows };
}

/** One party's place: its name, room for the signature, lines for name and office, and a frame for the seal. */
function place(element: Element, name: string | undefined, setting: Setting, labels: StructureElement): Block {
  const { room, lineRoom } = setting.style.signatures;
  const unit = unitOf(element);
  const parent = addElement(setting.parent, 'Div', { id: unit });
  const voice = { ...setting.voice, align: 'left' as const, space: 0 };
  const inside = { ...setting, parent, voice, unit: unit ?? setting.unit };
  const party = setting.render.blocks(element.children, { ...inside, look: { ...setting.look, bold: true } });
  const title = textOf(element).trim();
  const field = name === undefined ? {} : { field: { name, title, height: room, element: addElement(parent, 'Form') } };
  return { stack: [...party, ruled(room, setting, field), identity({ ...inside, parent: labels }, lineRoom)] };
}

/** Name and office of the signatory on lines, with the frame for the seal beside them. */
function identity(setting: Setting, lineRoom: number): Block {
  const { sealRoom } = setting.style.signatures;
  const written = { ...setting, width: setting.width - sealRoom - lineRoom / 2 };
  const lines: Block[] = [
    ruled(lineRoom, written),
    caption('sign.name', written),
    ruled(lineRoom, written),
    caption('sign.office', written),
  ];
  const frame: Block[] = [seal(setting), caption('sign.seal', setting)];
  return {
    columns: [
      { stack: lines, width: written.width },
      { stack: frame, width: sealRoom },
    ],
    columnGap: lineRoom / 2,
  };
}

/** The words under a line or a frame that say what belongs there. */
export function caption(key: string, setting: Setting): Block {
  const voice = { ...setting.voice, size: setting.style.signatures.labelSize, leading: 1.2, space: 2 };
  const parent = addElement(setting.parent, 'P');
  const inside = { ...setting, parent, voice, look: {}, unit: `edition.${key}` };
  return paragraphOf(text(setting.chrome[key] ?? '', inside), inside);
}

/** A line to write on, with room above it. */
export function ruled(room: number, { width, style }: Setting, field: Pick<Stroke, 'field'> = {}): Drawing {
  const line = { type: 'line', x1: 0, y1: room, x2: width, y2: room, lineColor: style.text.color } as const;
  return { canvas: [{ ...line, ...field, lineWidth: style.signatures.rule }] };
}

/** A frame for the seal. */
export function seal({ style }: Setting): Drawing {
  const { lineRoom, sealRoom, sealColor, rule } = style.signatures;
  const frame = { type: 'rect', x: 0, y: 0, w: sealRoom, h: sealRoom, lineColor: sealColor } as const;
  return { canvas: [{ ...frame, lineWidth: rule }], margin: [0, lineRoom / 2, 0, 0] };
}
