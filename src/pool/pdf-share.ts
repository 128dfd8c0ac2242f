import type { Outcome } from '../diagnostic.js';
import { makePdfs, type PdfSettings } from '../make-pdfs.js';
import type { Artifact, Edition } from '../model.js';

/** PDF editions to be made by several threads, each of which takes the next group that nobody has taken. */
export interface PdfShare {
  /** Editions that are made together, since they have most in common. */
  readonly groups: readonly (readonly Edition[])[];
  readonly settings: PdfSettings;
  /** Number of groups taken so far, in memory that the threads share. */
  readonly taken: Int32Array;
}

/** How a group went. */
export interface MadeGroup {
  readonly index: number;
  readonly made: Outcome<Artifact[]>;
}

/** Makes groups until none is left, and tells of each. */
export async function makeShare(
  { groups, settings, taken }: PdfShare,
  tell: (group: MadeGroup) => void,
): Promise<void> {
  for (let index = take(taken); index < groups.length; index = take(taken))
    tell({ index, made: await makePdfs(groups[index] ?? [], settings) });
}

function take(taken: Int32Array): number {
  return Atomics.add(taken, 0, 1);
}
