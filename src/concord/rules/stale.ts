import type { Rule } from '../rule.js';
import { readingDigest } from '../text-digest.js';

/** A text changed after it was certified. */
export const stale: Rule = {
  id: 'stale',
  group: 'completeness',
  severity: 'error',
  summary: 'A text has changed since the unit was certified, so that the others are to be looked at again.',
  why: 'What was found concordant was another text; a change in any language puts all of them in question.',
  needsInstrument: true,
  *check({ rows, certificates }) {
    for (const row of certificates ? rows : []) {
      const certificate = certificates?.get(row.unit);
      if (!certificate || row.presence === 'unused') continue;
      const certified = [...row.readings].filter(([locale]) => certificate.texts.has(locale));
      const changed = certified
        .filter(([locale, reading]) => certificate.texts.get(locale) !== readingDigest(reading))
        .map(([locale]) => locale);
      if (changed.length === 0) continue;
      const others = [...row.readings.keys()].filter((locale) => !changed.includes(locale));
      const names = (locales: readonly string[]): string => locales.map((locale) => `\`${locale}\``).join(', ');
      const again = others.length > 0 ? `; ${names(others)} to be looked at again` : '';
      yield {
        unit: row.unit,
        locales: changed,
        message: `${names(changed)} changed since ${certificate.by} certified the unit on ${certificate.on}${again}`,
      };
    }
  },
};
