import { type Outcome } from '../diagnostic.js';
import type { Concept } from './concordance.js';
/** Reads a termbase in YAML or JSON: a list of `id`, `kind`, and `{name, acronym, variants, forbidden}` per language tag. */
export declare function conceptsFromList(text: string, file: string): Outcome<Concept[]>;
