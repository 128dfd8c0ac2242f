import type { TypographyData } from '../../language/typography-data.js';
import type { Rule } from '../rule.js';
import { hidden, type Slip, slips, typographyOf } from '../text/authored.js';

const noBreak = '\u{a0}\u{202f}\u{2009}';
const spaces = ` \t${noBreak}`;
const proper = '\u{a0}';

/** Spaces before high punctuation and inside quotation marks that may break, are lacking or are too many. */
export const noBreakSpaces: Rule = {
  id: 'no-break-spaces',
  group: 'typography',
  severity: 'remark',
  summary: 'A space before a mark or inside quotation marks is not the one the locale uses.',
  why: 'A plain space lets the mark fall alone on the next line; all no-break spaces are taken for equal.',
  check: (concordance) =>
    slips(concordance, function* (text, locale) {
      const data = typographyOf(locale);
      if (!data) return;
      const marks = `${data.spaceBefore}${data.noSpaceBefore}${data.spaceInQuotes ? (data.quotes[0] ?? []).join('') : ''}`;
      for (let i = 0; i < text.length; i++) {
        if (!marks.includes(text.charAt(i))) continue;
        const slip = before(text, i, data) ?? inside(text, i, data);
        if (slip) yield slip;
      }
    }),
};

function before(text: string, i: number, data: TypographyData): Slip | undefined {
  const mark = text.charAt(i);
  const previous = text.charAt(i - 1);
  if (i === 0 || previous === hidden) return undefined;
  if (data.spaceBefore.includes(mark)) {
    if (noBreak.includes(previous)) return undefined;
    if (previous === ' ') return { message: `plain space before “${mark}”`, start: i - 1, end: i, replacement: proper };
    // Between figures, as in 10:30, and in runs of marks nothing is lacking.
    return /[\p{L}»)]/u.test(previous) && /[\s]|^$/u.test(text.charAt(i + 1))
      ? { message: `no space before “${mark}”`, start: i, end: i, replacement: proper }
      : undefined;
  }
  if (!data.noSpaceBefore.includes(mark) || !spaces.includes(previous) || !/\p{L}/u.test(text.charAt(i - 2))) {
    return undefined;
  }
  return { message: `space before “${mark}”`, start: i - 1, end: i, replacement: '' };
}

function inside(text: string, i: number, { spaceInQuotes, quotes }: TypographyData): Slip | undefined {
  const [open, close] = quotes[0] ?? [];
  const char = text.charAt(i);
  if (!spaceInQuotes || (char !== open && char !== close)) return undefined;
  const at = char === open ? i + 1 : i - 1;
  const neighbour = text.charAt(at);
  if (!neighbour || neighbour === hidden || noBreak.includes(neighbour)) return undefined;
  const plain = neighbour === ' ';
  const start = plain || char === open ? at : i;
  return {
    message: `${plain ? 'plain' : 'no'} space inside ${open} ${close}`,
    start,
    end: plain ? start + 1 : start,
    replacement: proper,
  };
}
