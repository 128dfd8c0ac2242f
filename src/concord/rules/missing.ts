import type { Rule } from '../rule.js';

/** A unit that some version does not have. */
export const missing: Rule = {
  id: 'missing',
  group: 'completeness',
  severity: 'error',
  summary: 'A version has no text for a unit that others have.',
  why: 'A provision that one version lacks is not in force for those who read that version.',
  *check({ rows, locales }) {
    for (const row of rows) {
      if (row.presence !== undefined) continue;
      if (row.presence) continue;
      const absent = locales.map(({ id }) => id).filter((id) => !row.readings.has(id) && (row.absent?.has(id) ?? true));
      if (absent.length === 0) continue;
      const names = absent.map((id) => `\`${id}\``).join(', ');
      yield { unit: row.unit, locales: absent, message: `${names} ${absent.length === 1 ? 'has' : 'have'} no text` };
    }
  },
};
