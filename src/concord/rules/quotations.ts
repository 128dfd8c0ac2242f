import type { Rule } from '../rule.js';
import { differences } from '../text/compare.js';

const quotation = /“[^”]{0,2000}”|«[^»]{0,2000}»|„[^“”]{0,2000}[“”]|"[^"]{0,2000}"/gu;

/** Quoted titles and words that one version has and another has not. */
export const quotations: Rule = {
  id: 'quotations',
  group: 'names',
  severity: 'remark',
  summary: 'A version quotes more or fewer titles or words than another.',
  why: 'Quotation marks set a title or a defined term apart; styles differ between languages, so it is for a person to judge.',
  check: (concordance) =>
    differences(concordance, {
      what: 'quotations',
      of: ({ reading }) => reading.text.match(quotation)?.length ?? 0,
      show: String,
    }),
};
