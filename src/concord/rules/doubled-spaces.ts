import type { Rule } from '../rule.js';
import { slips } from '../text/authored.js';

/** Two spaces in a row inside a text. */
export const doubledSpaces: Rule = {
  id: 'doubled-spaces',
  group: 'typography',
  severity: 'remark',
  summary: 'Two spaces stand in a row.',
  why: 'It prints as a gap, and two texts that read alike no longer compare as equal.',
  check: (concordance) =>
    slips(concordance, function* (text) {
      for (let i = text.indexOf('  '); i >= 0; ) {
        let end = i;
        while (text.charAt(end) === ' ') end++;
        // Before a line break two spaces are Markdown's own.
        if (i > 0 && end < text.length && text.charAt(end) !== '\n' && text.charAt(i - 1) !== '\n') {
          yield { message: 'doubled space', start: i, end, replacement: ' ' };
        }
        i = text.indexOf('  ', end);
      }
    }),
};
