import type { Outcome } from '../diagnostic.js';
import type { Concept } from './concordance.js';
/**
 * Reads a termbase that stands outside an instrument: a tab-separated table (`.tsv`, `.txt`)
 * or a list in YAML or JSON. The ending of `file` decides which.
 */
export declare function parseTermsFile(text: string, file: string): Outcome<Concept[]>;
