import { findTags } from '../../message/tags.js';
import { outlier } from '../outlier.js';
import type { Rule } from '../rule.js';

/** The figures, dates and party names that a message takes from the instrument. */
export const placeholders: Rule = {
  id: 'placeholders',
  group: 'structure',
  severity: 'error',
  summary: 'A version names other figures, dates or parties of the instrument than the others.',
  why: 'A figure that is typed by hand, or taken from another fact, no longer changes with the fact that the other versions show.',
  *check({ rows }) {
    for (const row of rows) {
      if (row.presence) continue;
      const named = new Map([...row.readings].map(([locale, { raw }]) => [locale, namesIn(raw)]));
      const found = outlier(named, (names) => names.join(' '));
      if (!found) continue;
      const shown = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(' ') || '(none)';
      const counterparts = Object.fromEntries([...named].map(([locale, names]) => [locale, shown(names)]));
      const locales = found.apart.map((locale) => `\`${locale}\``).join(', ');
      yield {
        unit: row.unit,
        locales: found.apart,
        message: `the placeholders of ${locales} stand apart`,
        counterparts,
        ...(found.agreed && { expected: shown(found.agreed) }),
      };
    }
  },
};

/** Facts by name; of a party's forms only the party, since each locale has its own. Messages named are words, and free. */
function namesIn(raw: string): string[] {
  const values = findTags(raw, '').tags.flatMap((tag) => (tag.kind === 'value' ? [tag] : []));
  return values.map(({ name, format }) => (format === '' ? (name.split('.')[0] ?? name) : name)).sort();
}
