import type { Rule } from '../rule.js';
import { differences } from '../text/compare.js';

/** Passages that one version emphasises and another does not. */
export const emphasis: Rule = {
  id: 'emphasis',
  group: 'structure',
  severity: 'warning',
  summary: 'A version emphasises more or fewer passages than another.',
  why: 'Emphasis marks titles and defined terms; without it the same words read as plain text.',
  check: (concordance) =>
    differences(concordance, {
      what: 'emphasised passages',
      of: ({ reading }) => {
        const { marks } = reading;
        return {
          light: marks.filter((mark) => mark.kind === 'emphasis').length,
          strong: marks.filter((mark) => mark.kind === 'strong').length,
        };
      },
      show: ({ light, strong }) => (strong > 0 ? `${light} and ${strong} strong` : `${light}`),
    }),
};
