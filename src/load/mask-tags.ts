import { findTags, replaceTags } from '../message/tags.js';

const OPEN = '\uE000';
const FILL = '\uE001';

/** A text in which i18next's own syntax is hidden from the Markdown parser, to be put back afterwards. */
export interface Masked {
  /** As long as the original, so that positions stay true. */
  readonly text: string;
  /** Puts the hidden pieces back into a part of the text; parts are restored in reading order. */
  restore(part: string): string;
}

/** Hides every `$t(…)` and `{{…}}` behind private-use characters: their colons and brackets are not Markdown. */
export function maskTags(text: string): Masked {
  const { tags } = findTags(text, '');
  const pieces = tags.map(({ start, end }) => text.slice(start, end));
  let next = 0;
  const restore = (part: string): string =>
    part.replace(/\uE000\uE001*/g, (found) => {
      const piece = pieces[next] ?? found;
      next += 1;
      return piece;
    });
  const masked = replaceTags(text, tags, ({ start, end }) => OPEN + FILL.repeat(end - start - 1));
  return { text: masked, restore };
}
