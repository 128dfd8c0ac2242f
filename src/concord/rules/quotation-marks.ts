import type { Rule } from '../rule.js';
import { type Slip, slips, typographyOf } from '../text/authored.js';

const paired: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’' };

/** Quotation marks that the locale does not use. */
export const quotationMarks: Rule = {
  id: 'quotation-marks',
  group: 'typography',
  severity: 'remark',
  summary: 'Quotation marks are straight, or are those of another locale.',
  why: 'Each language has its own marks; another set tells the reader that the text was not made for them.',
  check: (concordance) =>
    slips(concordance, function* (text, locale): Iterable<Slip> {
      const quotes = typographyOf(locale)?.quotes;
      if (!quotes) return;
      const [outer] = quotes;
      const straight = text.split('"').length - 1;
      let open = false;
      for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === '"') {
          open = !open;
          const replacement = outer?.[open ? 0 : 1];
          const safe = straight % 2 === 0 && replacement !== undefined;
          yield { message: 'straight quotation mark', start: i, end: i + 1, ...(safe && { replacement }) };
        } else if (char !== '‘' && paired[char] && !quotes.some(([opening]) => opening === char)) {
          yield { message: `the locale does not quote with ${char}`, start: i, end: i + 1 };
        }
      }
    }),
};
