import type { Rule } from '../rule.js';
import { linkTargets } from '../text/addresses.js';
import { differences } from '../text/compare.js';

/** Links that do not lead to the same places. */
export const links: Rule = {
  id: 'links',
  group: 'structure',
  severity: 'error',
  summary: 'The links of a unit lead to different places in different versions.',
  why: 'Readers of one version are sent to another document than readers of the other.',
  check: (concordance) =>
    differences(concordance, {
      what: 'targets of links',
      of: ({ reading }) => linkTargets(reading).sort(),
      show: (targets) => targets.join(' ') || 'none',
    }),
};
