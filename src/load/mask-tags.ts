import { findTags, replaceTags } from '../message/tags.js';

const OPEN = '\uE000';
const FILL = '\uE001';
/** The number of a piece is written in three digits of this base, each a private-use character; no tag is shorter. */
const BASE = 4096;
const ZERO = 0xe100;

/** A text in which i18next's own syntax is hidden from the Markdown parser, to be put back afterwards. */
export interface Masked {
  /** As long as the original, so that positions stay true. */
  readonly text: string;
  /** Puts the hidden pieces back into a part of the text. */
  restore(part: string): string;
}

/** Hides every `$t(…)` and `{{…}}` behind private-use characters: their colons and brackets are not Markdown. */
export function maskTags(text: string): Masked {
  const { tags } = findTags(text, '');
  const pieces = new Map<string, string>();
  const masked = replaceTags(text, tags, ({ start, end }) => {
    const mark = OPEN + digits(pieces.size);
    pieces.set(mark, text.slice(start, end));
    return mark + FILL.repeat(end - start - mark.length);
  });
  const restore = (part: string): string =>
    part.replace(/(\uE000[\uE100-\uF0FF]{3})\uE001*/g, (found, mark) => pieces.get(mark) ?? found);
  return { text: masked, restore };
}

function digits(number: number): string {
  const places = [Math.floor(number / BASE / BASE), Math.floor(number / BASE) % BASE, number % BASE];
  return String.fromCharCode(...places.map((digit) => ZERO + digit));
}
