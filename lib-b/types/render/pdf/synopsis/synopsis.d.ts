import type { Outcome } from '../../../diagnostic.js';
import type { Edition } from '../../../model.js';
import { type PdfOptions } from '../typeset.js';
/** Finds the pages that units begin on, so that the same unit begins on the same page in all editions of one original. */
export declare function synopsisOf(editions: readonly Edition[], options: PdfOptions): Promise<Outcome<ReadonlyMap<string, number>>>;
