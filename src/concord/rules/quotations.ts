import type { Rule } from '../rule.js';
import { differences } from '../text/compare.js';

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' };

/** Quoted titles and words that one version has and another has not. */
export const quotations: Rule = {
  id: 'quotations',
  group: 'names',
  severity: 'remark',
  summary: 'A version quotes more or fewer titles or words than another.',
  why: 'Quotation marks set a title or a defined term apart; styles differ between languages, so a person must judge.',
  check: (concordance) =>
    differences(concordance, {
      what: 'quotations',
      of: ({ reading }) => quotationsIn(reading.text),
      show: String,
    }),
};

function quotationsIn(text: string): number {
  if (!/[“«„"]/u.test(text)) return 0;
  let count = 0;
  let awaited: string | undefined;
  for (const char of text) {
    if (awaited?.includes(char)) {
      count++;
      awaited = undefined;
    } else awaited ??= closing[char];
  }
  return count;
}
