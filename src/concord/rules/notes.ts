import type { Rule } from '../rule.js';
import { differences } from '../text/compare.js';

/** Marks of notes that are not the same in every version. */
export const notes: Rule = {
  id: 'notes',
  group: 'structure',
  severity: 'error',
  summary: 'A version calls other footnotes than another.',
  why: 'A note that one version does not call is a reservation or a source its readers never see.',
  check: (concordance) =>
    differences(concordance, {
      what: 'notes called',
      of: ({ reading }) => reading.marks.filter((mark) => mark.kind === 'note').map((mark) => mark.target ?? mark.text),
      show: (called) => called.join(', ') || 'none',
    }),
};
