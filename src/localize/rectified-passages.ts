import { parseInline, plainText } from '../message/inline.js';
import type { EditionUnit, RectifiedPassage } from '../model.js';
import type { Correction } from './correction.js';

/**
 * Where the rectified readings stand in the texts of an edition, cut down to the words that differ; `row` counts the
 * corrections of the edition from 0. A reading that is not found, as one in a note, has no place and is left out.
 */
export function rectifiedPassages(
  corrections: readonly Correction[],
  units: readonly EditionUnit[],
): RectifiedPassage[] {
  const texts = new Map(units.map(({ id, text }) => [id, text]));
  return corrections.flatMap((correction, row): RectifiedPassage[] => {
    const text = texts.get(correction.unit) ?? '';
    const [was, is] = [correction.transmitted, correction.rectified].map((words) =>
      plainText(parseInline(words).children),
    ) as [string, string]; // two in, two out
    const at = text.indexOf(is);
    if (is === '' || at < 0) return [];
    const { start, end } = differing(was, is);
    return [{ unit: correction.unit, row, start: at + start, words: is.slice(start, end) }];
  });
}

/** The words of `is` that `was` has not, as offsets; all of it where only something was taken out. */
function differing(was: string, is: string): { start: number; end: number } {
  const [old, now] = [words(was), words(is)];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const start = now.slice(0, head).join('').length;
  const end = is.length - now.slice(now.length - tail).join('').length;
  const found = is.slice(start, end);
  if (found.trim() === '') return { start: 0, end: is.length };
  return { start: start + found.search(/\S/), end: start + found.trimEnd().length };
}

/** Words and the spaces between them, so that joined they give the text again. */
function words(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== '');
}
