import type { Block } from '../node.js';
import { firstUnit } from './first-unit.js';

/** Has the blocks of the text begin the pages that were planned for them, and stand where they come on the others. */
export function applyStarts(block: Block, starts: ReadonlyMap<string, number>, units: ReadonlySet<string>): void {
  const pending = new Map(starts);
  const walk = (inner: Block): void => {
    const unit = firstUnit(inner, units);
    const isOfText = unit !== undefined && inner !== block;
    if (isOfText) {
      inner.isPlanned = true;
      const page = pending.get(unit);
      // The outermost block that begins with the unit.
      if (page !== undefined && pending.delete(unit)) {
        inner.startsOn = page;
        delete inner.pageBreak;
      }
    }
    if ('stack' in inner) inner.stack.forEach(walk);
  };
  walk(block);
}
