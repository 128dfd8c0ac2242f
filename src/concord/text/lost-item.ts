import type { Concordance } from '../concordance.js';
import { answered, answerRate } from './coverage.js';
import type { Side } from './pairs.js';
import { type Series, seriesIn } from './series.js';
import { readingWords } from './words.js';

/** Share of words that must usually be answered for one that is not to mean anything. */
const leastRate = 0.72;

/** Words of an item that is a name of a thing and not a clause set off by commas. */
const shortItem = 3;

/** The series of a version; none where the language has no data for what joins the last item. */
function seriesOf({ locale, reading }: Side): Series[] {
  const words = locale.language?.words;
  return words ? seriesIn(readingWords(reading), new Set([...words.and, ...words.or])) : [];
}

/**
 * The item that one version has and the other has not: the lists agree but for one, which is longer by one item, and
 * of that list this item alone has no word that is answered. Commas alone prove nothing.
 */
export function lostItem(concordance: Concordance, asking: Side, answering: Side): string | undefined {
  const longer = oddSeries(seriesOf(asking), seriesOf(answering));
  return longer && answerRate(concordance, asking.locale, answering.locale) >= leastRate
    ? unansweredItem(concordance, asking, answering, longer)
    : undefined;
}

function unansweredItem(concordance: Concordance, asking: Side, answering: Side, longer: Series): string | undefined {
  const words = readingWords(asking.reading);
  const content = answered(concordance, asking, answering);
  const lost = longer.inner.filter(([first, end]) => {
    const keys = content.filter(({ key }) => key.index >= first && key.index < end);
    return !keys.some((key) => key.answered) && keys.length > 0;
  });
  const [item] = lost;
  const last = content.filter(({ key }) => key.index >= (longer.inner.at(-1)?.[1] ?? 0)).slice(0, 3);
  if (!item || lost.length > 1 || !last.some((key) => key.answered)) return undefined;
  const [first, end] = item;
  return asking.reading.text.slice(words[first]?.start, words[end - 1]?.end);
}

// The one list of a version that has one item more; where another has no such list at all, it says the same otherwise.
function oddSeries(own: readonly Series[], theirs: readonly Series[]): Series | undefined {
  if (own.length !== theirs.length) return undefined;
  const odd = own.filter(({ items }, index) => items !== theirs[index]?.items);
  const [series] = odd;
  const other = series && theirs[own.indexOf(series)];
  if (odd.length !== 1 || !other || series.items !== other.items + 1 || series.items < 4) return undefined;
  return series.inner.every(([first, end]) => end - first <= shortItem) ? series : undefined;
}

/**
 * The one of three versions or more whose lists are those of all the others but for one item less, which it answers to
 * none of them.
 */
export function oneItemShort(concordance: Concordance, sides: readonly Side[]): Side | undefined {
  if (sides.length < 3) return undefined;
  return sides.find((side) =>
    sides.every((other) => {
      if (other === side) return true;
      const longer = oddSeries(seriesOf(other), seriesOf(side));
      return longer && unansweredItem(concordance, other, side, longer) !== undefined;
    }),
  );
}
