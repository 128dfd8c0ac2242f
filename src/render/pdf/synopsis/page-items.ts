import type { Extent } from '../layout/edition-layout.js';
import type { Block } from '../node.js';
import { firstUnit } from './first-unit.js';

/** A block that a page may begin with. */
export interface PageItem extends Extent {
  /** The unit with which it begins. */
  readonly unit: string | undefined;
  /** Must begin a page. */
  readonly isForced: boolean;
  /** Must stand on the page of the next. */
  readonly isKept: boolean;
}

/** What deciding on pages has to know of an edition. */
export interface Measured {
  readonly extents: ReadonlyMap<Block, Extent>;
  readonly units: ReadonlySet<string>;
  readonly pageHeight: number;
}

/** The blocks of a document that a page may begin with, in order: all that is not held together. */
export function pageItems(block: Block, measured: Measured, flags = { isForced: false, isKept: false }): PageItem[] {
  const extent = measured.extents.get(block);
  const height = extent ? extent.bottom - extent.top : 0;
  const isWhole = block.keepTogether === true && height <= measured.pageHeight;
  if ('stack' in block && !isWhole) {
    return block.stack.flatMap((child, index) =>
      pageItems(child, measured, {
        isForced: child.pageBreak !== undefined || (index === 0 && flags.isForced),
        isKept: child.keepWithNext === true || (index === block.stack.length - 1 && flags.isKept),
      }),
    );
  }
  return extent ? [{ ...extent, ...flags, unit: firstUnit(block, measured.units) }] : [];
}
