import type { Rule } from '../rule.js';
import { authoredText } from '../text/authored.js';
import { localeNames } from '../text/locale-names.js';

const pairs = ['()', '[]', '«»', '“”'] as const;

/** Brackets and quotation marks that are not closed, or not opened, in one version only. */
export const unbalanced: Rule = {
  id: 'unbalanced',
  group: 'typography',
  severity: 'warning',
  summary: 'A bracket or quotation mark has no partner, while another version has both.',
  why: 'Where a parenthesis or a quotation ends is part of what a provision says.',
  *check({ rows }) {
    for (const row of rows) {
      for (const [open, close] of pairs) {
        const state = new Map(
          [...row.readings].map(([id, reading]) => [id, excess(authoredText(reading), open, close)]),
        );
        const apart = [...state].filter(([, count]) => count !== 0).map(([id]) => id);
        // Text split at list items leaves all versions open alike.
        if (apart.length === 0 || apart.length === state.size) continue;
        yield {
          unit: row.unit,
          locales: apart,
          message: `${open} ${close} without a partner in ${localeNames(apart)}`,
          counterparts: Object.fromEntries([...state].map(([id, count]) => [id, count === 0 ? 'paired' : 'unpaired'])),
        };
      }
    }
  },
};

// A closing bracket after a short label, as in a) or 1), closes nothing.
function excess(text: string, open: string | undefined, close: string | undefined): number {
  if (!open || !close || !(text.includes(open) || text.includes(close))) return 0;
  let depth = 0;
  let stray = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === open) depth++;
    else if (char === close) {
      if (depth > 0) depth--;
      else if (close !== ')' || !/(?:^|[^\p{L}])[\p{L}\p{N}]{1,4}$/u.test(text.slice(Math.max(0, i - 6), i))) stray++;
    }
  }
  return depth + stray;
}
