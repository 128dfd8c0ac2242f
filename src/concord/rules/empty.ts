import type { Rule } from '../rule.js';

/** A text with nothing in it but blanks. */
export const empty: Rule = {
  id: 'empty',
  group: 'completeness',
  severity: 'error',
  summary: 'The text of a unit is empty or blank.',
  why: 'An empty text is a missing one that no count of keys will show.',
  *check({ rows }) {
    for (const row of rows) {
      const filled = [...row.readings.values()].some((reading) => reading.text.trim());
      for (const [id, reading] of row.readings) {
        // A heading keeps its number when the message beside it is blank.
        if (reading.text.trim() && reading.raw.trim()) continue;
        const others = filled ? ', while other versions have text' : '';
        yield { unit: row.unit, locales: [id], message: `the text in \`${id}\` is blank${others}` };
      }
    }
  },
};
