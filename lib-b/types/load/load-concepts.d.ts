import type { Outcome } from '../diagnostic.js';
import type { Concept, Locale } from '../model.js';
/** Reads the termbase, where there is one: concepts in `source/terms.yaml`, their forms in `locales/<locale>/terms.json`. */
export declare function loadConcepts(root: string, locales: readonly Locale[]): Promise<Outcome<Concept[]>>;
