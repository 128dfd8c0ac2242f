import { type Outcome } from '../diagnostic.js';
import type { Concept } from './concordance.js';
/**
 * Reads a tab-separated termbase. Its first line names the columns: `id`, `kind`, and for any language
 * `<tag>_full`, `<tag>_acronym`, `<tag>_variants` and `<tag>_forbidden`, the last two divided by `|`.
 */
export declare function conceptsFromTable(text: string, file: string): Outcome<Concept[]>;
