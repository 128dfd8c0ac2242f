import type { Rule } from '../rule.js';
import { addressesIn, linkTargets } from '../text/addresses.js';
import { differences } from '../text/compare.js';

/** Web and e-mail addresses that are not the same in every version. */
export const addresses: Rule = {
  id: 'addresses',
  group: 'names',
  severity: 'error',
  summary: 'A web or e-mail address printed in one version is not the one printed in another.',
  why: 'An address has no translation: one that differs is mistyped or leads elsewhere.',
  check: (concordance) =>
    differences(concordance, {
      what: 'addresses',
      of({ reading }) {
        const linked = new Set(linkTargets(reading));
        return [...new Set(addressesIn(reading.text))].filter((address) => !linked.has(address)).sort();
      },
      show: (found) => found.join(' ') || 'none',
    }),
};
