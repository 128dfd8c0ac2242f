import type { Rule } from '../rule.js';
import { differences } from '../text/compare.js';

/** Marks that end a text alike in all languages. */
const classes: Readonly<Record<string, string>> = {
  '.': 'a full stop',
  '。': 'a full stop',
  '।': 'a full stop',
  ';': 'a semicolon',
  '؛': 'a semicolon',
  ':': 'a colon',
  '：': 'a colon',
  ',': 'a comma',
  '،': 'a comma',
  '?': 'a question mark',
  '؟': 'a question mark',
  '!': 'an exclamation mark',
  '…': 'an ellipsis',
};

/** Texts that end on another mark than their counterparts. */
export const terminalPunctuation: Rule = {
  id: 'terminal-punctuation',
  group: 'typography',
  severity: 'remark',
  summary: 'A text ends on another mark than its counterparts.',
  why: 'A lost full stop may be a lost end; languages also end list items in their own ways, so it is only a remark.',
  check: (concordance) =>
    differences(concordance, {
      what: 'end of the text',
      of: ({ reading }) => last(reading.text),
      show: (char) => classes[char] ?? 'no mark',
    }),
};

// The mark before closing brackets and quotation marks, and before the “and” that some languages add to a list item.
function last(text: string): string {
  let end = text.length - 1;
  while (end >= 0 && ' \u{a0}\u{202f}\n”’"»)*_'.includes(text.charAt(end))) end--;
  return text.charAt(end);
}
