import type { Diagnostic } from '../../diagnostic.js';
import type { Edition } from '../../model.js';

/** As many columns as a landscape page can hold and a reader can compare. */
const fewest = 2;
const most = 4;

/** What stands in the way of setting these editions side by side. */
export function collationFaults(editions: readonly Edition[]): Diagnostic[] {
  const count = new Set(editions.map(({ locale }) => locale.id)).size;
  if (count >= fewest && count <= most) return [];
  const message = `a collation sets two to four languages side by side; there are ${count}`;
  return [{ rule: 'load/usage', severity: 'error', message }];
}
