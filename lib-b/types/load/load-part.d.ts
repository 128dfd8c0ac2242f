import type { Outcome } from '../diagnostic.js';
import type { Part } from '../model.js';
/** Reads `source/<part>.md`, a skeleton: structure and labels as they are, `$t(key)` where words go. */
export declare function loadPart(root: string, id: string, parties: readonly string[]): Promise<Outcome<Part>>;
