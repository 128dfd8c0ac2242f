import type { ElementContent } from 'hast';
import type { Passage } from '../../diagnostic.js';
import { element } from './element.js';
import { nearestPlace, unitText, wrapText } from './wrap-text.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A copy of the content of a cell with passages of its text in `mark` elements; undefined where none was found.
 * A passage may begin elsewhere than it says, as another original may name the parties in another order: the nearest
 * place with the same words is taken.
 */
export function markPassages(
  content: readonly ElementContent[],
  passages: readonly Passage[],
): ElementContent[] | undefined {
  const text = unitText(content, { lists: true });
  const ranges = passages.flatMap(({ text: words, start }): Range[] => {
    const at = nearestPlace(text, words, start);
    return at === undefined ? [] : [{ start: at, end: at + words.length }];
  });
  if (ranges.length === 0) return undefined;
  const wrap = (words: string) => element('mark', {}, words);
  const stretches = merged(ranges).map((range) => ({ ...range, wrap }));
  return wrapText(content, stretches, { lists: true });
}

function merged(ranges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && range.start <= last.end) whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) });
    else whole.push(range);
  }
  return whole;
}
