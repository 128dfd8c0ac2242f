import type { Rule } from '../rule.js';
import { slips, typographyOf } from '../text/authored.js';

/** Questions and exclamations that are not opened. */
export const openingMarks: Rule = {
  id: 'opening-marks',
  group: 'typography',
  severity: 'warning',
  summary: 'A question or exclamation closes without its opening mark.',
  why: 'In languages that open them, such as Spanish, the mark alone at the end is a fault of spelling.',
  check: (concordance) =>
    slips(concordance, function* (text, locale) {
      const opened = Object.entries(typographyOf(locale)?.opened ?? {});
      for (const [closing, opening] of opened) {
        let open = 0;
        for (let i = 0; i < text.length; i++) {
          const char = text.charAt(i);
          if (char === opening) open++;
          else if (char === closing) {
            if (open === 0 && /\p{L}/u.test(text.charAt(i - 1))) {
              yield { message: `“${closing}” without “${opening}”`, start: i, end: i + 1 };
            }
            open = Math.max(0, open - 1);
          }
        }
      }
    }),
};
