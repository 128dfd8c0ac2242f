import type { Rule } from '../rule.js';

/** A message that nothing names. */
export const unused: Rule = {
  id: 'unused',
  group: 'completeness',
  severity: 'error',
  summary: 'A locale file has a message that nothing in the instrument names.',
  why: 'What is left over is a provision taken out of the structure, a key misspelt, or a text that one version alone holds.',
  needsInstrument: true,
  *check({ rows }) {
    for (const row of rows) {
      if (row.presence !== 'unused') continue;
      for (const locale of row.readings.keys()) {
        yield { unit: row.unit, locales: [locale], message: `\`${locale}\` has a message that nothing names` };
      }
    }
  },
};
