import type { Concordance } from '../concordance.js';
import { answered } from './coverage.js';
import type { Side } from './pairs.js';
import { type Series, seriesIn } from './series.js';
import { readingWords } from './words.js';

/** The series of a version; none where the language has no data for what joins the last item. */
export function seriesOf({ locale, reading }: Side): Series[] {
  const words = locale.language?.words;
  return words ? seriesIn(readingWords(reading), new Set([...words.and, ...words.or])) : [];
}

/**
 * The item that one version has and the other has not, where they have as many lists and one of these is longer:
 * no word of the item may be answered. Commas alone prove nothing.
 */
export function lostItem(concordance: Concordance, asking: Side, answering: Side): string | undefined {
  const own = seriesOf(asking);
  const theirs = seriesOf(answering);
  if (own.length === 0 || own.length < theirs.length) return undefined;
  const surplus = total(own) - total(theirs);
  if (surplus <= 0 || (own.length > theirs.length && surplus > 3)) return undefined;
  const words = readingWords(asking.reading);
  const content = answered(concordance, asking, answering);
  for (const [first, end] of own.flatMap((series) => series.inner)) {
    const keys = content.filter(({ key }) => key.index >= first && key.index < end);
    if (keys.length > 0 && keys.every((key) => !key.answered)) {
      return asking.reading.text.slice(words[first]?.start, words[end - 1]?.end);
    }
  }
  return undefined;
}

function total(series: readonly Series[]): number {
  return series.reduce((sum, { items }) => sum + items, 0);
}
