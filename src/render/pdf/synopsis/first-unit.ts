import type { Block } from '../node.js';
import type { StructureElement } from '../tagging/structure.js';

/** The unit with whose text a block begins; undefined where that is no unit of the edition, as on the title page. */
export function firstUnit(block: Block, units: ReadonlySet<string>): string | undefined {
  if ('text' in block) {
    const run = block.text.find((one) => one.run !== undefined)?.run;
    for (let element: StructureElement | undefined = run?.parent; element; element = element.parent)
      if (element.id !== undefined && units.has(element.id)) return element.id;
    return undefined;
  }
  const inner =
    'stack' in block
      ? block.stack
      : 'columns' in block
        ? block.columns
        : 'table' in block
          ? block.table.body.flat()
          : [];
  for (const child of inner) {
    const unit = firstUnit(child, units);
    if (unit !== undefined) return unit;
  }
  return undefined;
}
