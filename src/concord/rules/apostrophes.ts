import type { Rule } from '../rule.js';
import { slips, typographyOf } from '../text/authored.js';

const straight = /(?<=\p{L})'(?=\p{L})/gu;

/** Straight apostrophes where the locale writes a curly one. */
export const apostrophes: Rule = {
  id: 'apostrophes',
  group: 'typography',
  severity: 'remark',
  summary: 'An apostrophe is straight.',
  why: 'Mixed apostrophes make the same word two words for a search.',
  check: (concordance) =>
    slips(concordance, function* (text, locale) {
      const apostrophe = typographyOf(locale)?.apostrophe;
      if (!apostrophe || !text.includes("'")) return;
      for (const { index } of text.matchAll(straight)) {
        yield { message: 'straight apostrophe', start: index, end: index + 1, replacement: apostrophe };
      }
    }),
};
