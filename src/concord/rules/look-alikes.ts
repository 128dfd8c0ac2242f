import type { Rule } from '../rule.js';
import { type Slip, slips } from '../text/authored.js';

/** Accents standing alone that are taken for apostrophes. */
const accents = /(?<=\p{L})[´`ʹ′](?=\p{L})/gu;
/** What cannot be wanting where a character looks like another: an accent, or a letter of two alphabets. */
const suspect = /[´`ʹ′\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** A word that mixes Latin letters with letters of an alphabet that has the same shapes. */
const mixed = /\p{L}+/gu;

/** Characters that look like others. */
export const lookAlikes: Rule = {
  id: 'look-alikes',
  group: 'typography',
  severity: 'warning',
  summary: 'A character looks like the right one and is another.',
  why: 'The page looks right, but searches fail and comparisons differ.',
  check: (concordance) =>
    slips(concordance, function* (text): Iterable<Slip> {
      if (!suspect.test(text)) return;
      for (const { index, 0: char } of text.matchAll(accents)) {
        yield { message: `“${char}” for an apostrophe`, start: index, end: index + char.length, replacement: '’' };
      }
      for (const { index, 0: word } of text.matchAll(mixed)) {
        if (/\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) {
          yield { message: `letters of two alphabets in “${word}”`, start: index, end: index + word.length };
        }
      }
    }),
};
