import { oneOf } from '../edit.js';
import type { Seeder } from '../seeder.js';
import { turnEdits } from '../turn-edits.js';

/** A negation is lost. */
export const negationDropped: Seeder = {
  id: 'negation-dropped',
  summary: '"not" dropped',
  seed: (site) => site.language && oneOf(site, turnEdits(site.reading.text, site.language.negations)),
};
