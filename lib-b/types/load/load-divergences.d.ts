import type { Outcome } from '../diagnostic.js';
import type { Divergence } from '../model.js';
/** The divergence register. */
export declare const DIVERGENCES_FILE = "source/divergences.yaml";
/** Reads the findings that were accepted on purpose. */
export declare function loadDivergences(root: string): Promise<Outcome<Divergence[]>>;
