import type { Rule } from '../rule.js';
import { conceptsIn } from '../text/concepts.js';
import { sidesOf } from '../text/pairs.js';

/** A form that the termbase forbids. */
export const forbiddenTerm: Rule = {
  id: 'forbidden-term',
  group: 'terms',
  severity: 'error',
  summary: 'A form is used that the termbase forbids.',
  why: 'A name that is not the official one may not be taken for it; the finding gives the right one.',
  *check(concordance) {
    for (const row of concordance.rows) {
      for (const { locale, reading } of sidesOf(row, concordance)) {
        for (const { concept, form, text } of conceptsIn(concordance, locale, reading).apart) {
          if (form !== 'forbidden') continue;
          const name = concept.forms.get(locale.id)?.name ?? concept.id;
          yield {
            unit: row.unit,
            locales: [locale.id],
            message: `“${text}” is not to be used in \`${locale.id}\`: write “${name}”`,
            actual: text,
            expected: name,
            offset: Math.max(0, reading.raw.indexOf(text)),
          };
        }
      }
    }
  },
};
