import type { TypographyData } from '../../language/typography-data.js';
import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import type { Finding } from '../rule.js';
import { remember } from './remember.js';

/** Stands in the place of what typography must not touch, so that offsets stay those of the message. */
export const hidden = '\u{fffc}';

/** The message as authored with placeholders, nested messages, code, addresses and targets of links blotted out. */
export const authoredText = remember(({ raw }: Reading): string => blotted(raw));

const enclosed: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['$t(', ')'],
  ['](', ')'],
  ['`', '`'],
];

function blotted(raw: string): string {
  let text = raw.replace(/(?:https?:\/\/|www\.)[^\s<>«»“”"]*/gu, (match) => hidden.repeat(match.length));
  text = blotMail(text);
  for (const [open, close] of enclosed) text = blotBetween(text, open, close);
  return text;
}

function blotMail(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > from && /[\w.+-]/u.test(text.charAt(start - 1))) start--;
    while (/[\w.-]/u.test(text.charAt(end))) end++;
    out += text.slice(from, start) + hidden.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}

function blotBetween(text: string, open: string, close: string): string {
  let out = '';
  let at = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    out += text.slice(at, start) + hidden.repeat(end + close.length - start);
    at = end + close.length;
  }
  return out + text.slice(at);
}

/** The typography of a locale: of its own tag, or of the longest tag before it that has data. */
export const typographyOf = remember(({ tag, language }: ConcordLocale): TypographyData | undefined => {
  for (let parts = tag.split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    const data = language?.typography[parts.join('-')];
    if (data) return data;
  }
  return undefined;
});

/** A slip of typography in a message. */
export interface Slip {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What to put there, where that is safe. */
  readonly replacement?: string;
}

/** Reports the slips that a function finds in each message; one finding a slip, each with its place and its fix. */
export function* slips(
  { rows, locales }: Concordance,
  find: (text: string, locale: ConcordLocale, reading: Reading) => Iterable<Slip>,
): Iterable<Finding> {
  for (const row of rows) {
    for (const locale of locales) {
      const reading = row.readings.get(locale.id);
      if (!reading) continue;
      for (const { message, start, end, replacement } of find(authoredText(reading), locale, reading)) {
        yield {
          unit: row.unit,
          locales: [locale.id],
          message,
          actual: reading.raw.slice(Math.max(0, start - 12), end + 12),
          offset: start,
          ...(replacement !== undefined && { fix: { start, end, replacement } }),
        };
      }
    }
  }
}
