import type { Rule } from '../rule.js';
import { differences } from '../text/compare.js';
import { enumerationLabels } from '../text/enumeration.js';

/** Lists inside a text with more items in one version than in another. */
export const enumerations: Rule = {
  id: 'enumerations',
  group: 'structure',
  severity: 'warning',
  summary: 'A list written out inside a text has more items in one version than in another.',
  why: 'A dropped item is a condition or a right that one version does not give.',
  check: (concordance) =>
    differences(concordance, {
      what: 'items of the list',
      of: ({ reading }) => enumerationLabels(reading).length,
      show: String,
    }),
};
