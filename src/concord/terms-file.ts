import { extname } from 'node:path';
import type { Outcome } from '../diagnostic.js';
import type { Concept } from './concordance.js';
import { conceptsFromList } from './terms-list.js';
import { conceptsFromTable } from './terms-table.js';

/**
 * Reads a termbase that stands outside an instrument: a tab-separated table (`.tsv`, `.txt`)
 * or a list in YAML or JSON. The ending of `file` decides which.
 */
export function parseTermsFile(text: string, file: string): Outcome<Concept[]> {
  const ending = extname(file).toLowerCase();
  if (ending === '.tsv' || ending === '.txt') return conceptsFromTable(text, file);
  if (ending === '.yaml' || ending === '.yml' || ending === '.json') return conceptsFromList(text, file);
  const message = `a termbase is a .tsv, .txt, .yaml, .yml or .json file, not "${ending}"`;
  const place = { file, line: 1, column: 1 };
  return { value: undefined, diagnostics: [{ rule: 'terms/format', severity: 'error', message, place }] };
}
