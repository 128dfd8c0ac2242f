import type { Block } from '../node.js';
import type { PdfStyle } from '../pdf-style.js';
import type { BlockHandler } from '../setting.js';
import { addElement, type Role } from '../tagging/structure.js';
import { trim } from './paragraph.js';
import { unitOf } from './properties.js';

type Tag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

const roles: Readonly<Record<Tag, Role>> = { h1: 'H1', h2: 'H2', h3: 'H3', h4: 'H4', h5: 'H5', h6: 'H6' };

/** `h1` to `h6`: a heading, never parted from what follows it. */
export function heading(tag: Tag): BlockHandler {
  return (element, setting): Block => {
    const { size, leading, above, below, align, bold = false, italics = false } = setting.style.headings[tag];
    const unit = unitOf(element);
    const parent = addElement(setting.parent, roles[tag], { id: unit });
    const look = { ...setting.look, bold, italics };
    const runs = setting.render.runs(element.children, { ...setting, parent, look, unit: unit ?? setting.unit });
    return {
      text: trim(runs),
      fontSize: size,
      lineHeight: leading,
      alignment: align,
      margin: [0, above, 0, below],
      keepWithNext: true,
      balanced: true,
    };
  };
}

/** A style whose headings are no larger than a size, for text beside the instrument's own. */
export function withHeadingSize(style: PdfStyle, largest: number): PdfStyle {
  const limit = (heading: PdfStyle['headings']['h1']) => ({ ...heading, size: Math.min(heading.size, largest) });
  const { h1, h2, h3, h4, h5, h6 } = style.headings;
  const headings = { h1: limit(h1), h2: limit(h2), h3: limit(h3), h4: limit(h4), h5: limit(h5), h6: limit(h6) };
  return { ...style, headings };
}

/** Brings headings that follow one another closer together. */
export function closeRanks(blocks: Block[]): Block[] {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (isHeading(block) && before && isHeading(before) && block.margin) block.margin[1] /= 2;
  });
  return blocks;
}

function isHeading(block: Block): boolean {
  return 'balanced' in block && block.keepWithNext === true;
}
