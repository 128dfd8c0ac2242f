import { oneOf } from '../edit.js';
import type { Seeder } from '../seeder.js';
import { turnEdits } from '../turn-edits.js';

/** An obligation becomes a permission. */
export const obligationWeakened: Seeder = {
  id: 'obligation-weakened',
  summary: 'obligation weakened',
  seed: (site) => site.language && oneOf(site, turnEdits(site.reading.text, site.language.weakenings)),
};
