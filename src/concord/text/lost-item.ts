import type { Concordance } from '../concordance.js';
import type { Side } from './pairs.js';
import { type Gaps, gapsBetween } from './segment-alignment.js';
import { type Segment, segmentsOf } from './segments.js';
import { readingWords } from './words.js';

/** An item of a list that one version has and another seems to lack, with the weight of the evidence. */
export interface LostItem {
  readonly text: string;
  readonly weight: number;
}

/** Words of the longest item; a longer stretch between commas is a clause. */
const longest = 6;

/** The items likeliest to be lost between two versions: of the first in the second, and of the second in the first. */
export function lostItems(concordance: Concordance, a: Side, b: Side): readonly (LostItem | undefined)[] {
  const gaps = gapsBetween(concordance, a, b);
  return gaps ? [likeliest(a, gaps.own), likeliest(b, gaps.theirs)] : [];
}

function likeliest(side: Side, gaps: Gaps['own']): LostItem | undefined {
  const segments = segmentsOf(side.reading, side.locale);
  let best: { segment: Segment; weight: number } | undefined;
  segments.forEach((segment, index) => {
    const weight = gaps[index] ?? 0;
    if (weight > (best?.weight ?? -20) && isItem(segments, index)) best = { segment, weight };
  });
  if (!best) return undefined;
  const words = readingWords(side.reading);
  const { first, end } = best.segment;
  return { text: side.reading.text.slice(words[first]?.start, words[end - 1]?.end), weight: best.weight };
}

// An item stands between commas and joining words, or is the last of a list.
function isItem(segments: readonly Segment[], index: number): boolean {
  const segment = segments[index];
  if (!segment || segment.end - segment.first > longest || segment.words.length === 0) return false;
  const { opened, closed } = segment;
  if (opened === 'comma') return closed === 'comma' || closed === 'join';
  return opened === 'join';
}
