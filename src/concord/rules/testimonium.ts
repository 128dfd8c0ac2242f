import type { Rule } from '../rule.js';
import { sidesOf } from '../text/pairs.js';
import { testimoniumDisagreements } from '../text/signature.js';

/** A testimonium that does not say what the instrument says of its signature. */
export const testimonium: Rule = {
  id: 'testimonium',
  group: 'testimonium',
  severity: 'error',
  summary: 'The testimonium disagrees with the instrument on originals, languages, place, date or equal validity.',
  why: 'It is the clause that gives every version its authority; each names its own language first.',
  needsInstrument: true,
  *check(concordance) {
    const { instrument, locales, rows } = concordance;
    const row = rows.find(({ unit }) => unit === instrument?.signature?.unit);
    if (!instrument || !row) return;
    for (const { locale, reading } of sidesOf(row, concordance)) {
      for (const { message, expected } of testimoniumDisagreements(reading.text, locale, locales, instrument)) {
        yield {
          unit: row.unit,
          locales: [locale.id],
          message: `the testimonium in \`${locale.id}\`: ${message}`,
          actual: reading.text,
          expected,
        };
      }
    }
  },
};
