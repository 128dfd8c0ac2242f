import type { Concordance } from '../concordance.js';
import { keysOf } from './keys.js';
import { lengthGauge } from './lengths.js';
import { linkRates } from './link-rates.js';
import { type Links, linksOf } from './links.js';
import { joinsOf, type ListPair, listPairs, mayHaveLongerList, opensAlike, stemsIn } from './list-pairs.js';
import type { Span } from './lists.js';
import type { Side } from './pairs.js';
import { readingWords } from './words.js';

/** An item of a list of one version that another version may not have. */
export interface LostItem {
  readonly text: string;
  /** The stems of its content words, by which the same item is known in other units. */
  readonly stems: string;
  /** Where those words stand among the content words of the reading. */
  readonly places: Span;
  /** Log odds that it is not there. */
  readonly weight: number;
}

/** What each sign of a lost item adds to its log odds; learned from items taken out of real law. */
const odds = {
  prior: -2.3,
  /** Every other item is answered. */
  alone: 1.1,
  /** It opens as another item does; all inner items do. */
  alike: 0.6,
  uniform: 1.1,
  /** It is neither the first nor the last, whose bounds are unsure. */
  inner: 0.3,
  /** Its neighbours answer two items that follow each other, with hardly a word between. */
  closed: 2,
  /** Four items or more, in the same order, beginning and ending alike, and half of them answered; more so if not closed. */
  long: 1.8,
  longOnly: 1.5,
  /** A word of it is surely linked elsewhere. */
  elsewhere: -1.4,
  /** For each unit of surprise that its words are linked nowhere. */
  unlinked: 0.7,
  /** For each word of it, up to eight, and for the logarithm by which it is longer or shorter than the others. */
  word: -0.3,
  odd: -0.6,
  /** The whole text has more commas and joining words than the other, or not. */
  moreParts: 0.3,
  noMoreParts: -0.6,
  /** For each other list, up to three, that has another length in the other version. */
  otherList: -0.4,
  /** For each word of the other list, up to four, that is linked nowhere and may well be this item. */
  candidate: -0.6,
  /** For what taking it out does to the lengths of the two texts. */
  lengths: 0.9,
};

/** From this strength on a link to a word elsewhere says that the item stands there. */
const sureLink = 0.5;
const longList = 4;
/** Content words that may stand between two items that follow each other. */
const mostBetween = 1;
/** No more than this may one sign say. */
const mostSaid = 4;

/** The item that most likely is in one version and not in another, of two lists that agree but for one item. */
export function lostItem(concordance: Concordance, asking: Side, answering: Side): LostItem | undefined {
  if (!mayHaveLongerList(asking, answering)) return undefined;
  const pairs = listPairs(concordance, asking, answering);
  const uneven = pairs.filter(({ own, other }) => own.items.length !== other.items.length).length;
  const shorter = pairs.filter(({ own, other }) => own.items.length === other.items.length + 1);
  if (shorter.length === 0) return undefined;
  const { stems } = keysOf(asking.reading, asking.locale);
  const weigh = scale(concordance, asking, answering);
  const common =
    odds.prior +
    (partsOf(asking) > partsOf(answering) ? odds.moreParts : odds.noMoreParts) +
    odds.otherList * Math.min(3, uneven - 1);
  const candidates = shorter.flatMap((pair) =>
    [...pair.own.items.entries()].flatMap(([item, span]): LostItem[] => {
      const places = pair.own.keys[item] ?? [0, 0];
      // Figures are the affair of other rules.
      if (pair.answers.has(item) || stems.slice(...places).every(({ isFigure }) => isFigure)) return [];
      const weight = common + weigh(pair, item, span);
      return [{ text: textOf(asking, span), stems: stemsIn(stems, places), places, weight }];
    }),
  );
  const [likeliest] = candidates.toSorted((a, b) => b.weight - a.weight);
  // That one of them is lost is surer than that any one is.
  const oddsOfAll = candidates.reduce((sum, { weight }) => sum + Math.exp(weight), 0);
  return likeliest && { ...likeliest, weight: Math.log(oddsOfAll) };
}

function scale(concordance: Concordance, asking: Side, answering: Side) {
  const links = linksOf(concordance, asking, answering);
  const { rate } = linkRates(concordance, asking.locale, answering.locale);
  const gauge = lengthGauge(concordance, asking.locale, answering.locale);
  const { text } = asking.reading;
  const whole = gauge(text.length, answering.reading.text.length) ** 2 / 2;
  const { stems } = keysOf(asking.reading, asking.locale);
  return (pair: ListPair, item: number, span: Span): number => {
    const { own, other, answers } = pair;
    const places = placesIn(own.keys[item]);
    const inner = own.items.slice(1, -1);
    const rest = text.length - textOf(asking, span).length - 1;
    const lengths = whole - gauge(rest, answering.reading.text.length) ** 2 / 2;
    const [begin = 0] = other.keys[0] ?? [];
    const [, end = 0] = other.keys.at(-1) ?? [];
    const isAnswered = (place: number): boolean => {
      const answer = links.a[place] ?? -1;
      // That two words begin alike says little where the other stands outside the list.
      return answer >= 0 && (links.strength(place) >= sureLink || (answer >= begin && answer < end));
    };
    const unlinked = places.filter((place) => !isAnswered(place)).flatMap((place) => stems[place] ?? []);
    const surprise = unlinked.map((stem) => Math.min(3, Math.log(0.92 / (1 - Math.min(0.97, rate(stem, false))))));
    const elsewhere = places.some((place) => links.strength(place) >= sureLink);
    const candidates = other.keys.flatMap(placesIn).filter((place) => (links.b[place] ?? -1) < 0).length;
    const usual = inner.reduce((sum, [first, end]) => sum + end - first, 0) / inner.length;
    const words = span[1] - span[0];
    const closed = isClosed(pair, item, links);
    return (
      (answers.size === other.items.length ? odds.alone : 0) +
      (opensAlike(asking, own.items, span) ? odds.alike : 0) +
      (odds.uniform * inner.filter((one) => opensAlike(asking, own.items, one)).length) / inner.length +
      (item > 0 && item < own.items.length - 1 ? odds.inner : 0) +
      (closed ? odds.closed : 0) +
      (isLong(pair) ? odds.long + (closed ? 0 : odds.longOnly) : 0) +
      (elsewhere ? odds.elsewhere : 0) +
      odds.unlinked *
        Math.min(
          mostSaid,
          surprise.reduce((sum, one) => sum + one, 0),
        ) +
      odds.word * Math.min(8, words) +
      odds.odd * Math.min(2, Math.abs(Math.log(words / usual))) +
      odds.candidate * Math.min(4, candidates) +
      odds.lengths * Math.max(-mostSaid, Math.min(mostSaid, lengths))
    );
  };
}

function placesIn([first, end]: Span = [0, 0]): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function textOf({ reading }: Side, [first, end]: Span): string {
  const words = readingWords(reading);
  return reading.text.slice(words[first]?.start, words[end - 1]?.end);
}

// The items on either side of it answer two that follow each other, with hardly a word between them that could answer it.
function isClosed({ other, answers }: ListPair, item: number, { b }: Links): boolean {
  const [before, after] = [answers.get(item - 1), answers.get(item + 1)];
  if (before === undefined || after !== before + 1) return false;
  const linked = (place: number) => (b[place] ?? -1) >= 0;
  const left = placesIn(other.keys[before]).findLast(linked);
  const right = placesIn(other.keys[after]).find(linked);
  return left !== undefined && right !== undefined && right - left - 1 <= mostBetween;
}

function isLong({ own, other, answers }: ListPair): boolean {
  const [lastOwn, lastOther] = [own.items.length - 1, other.items.length - 1];
  const pairs = [...answers].sort(([a], [b]) => a - b);
  const inOrder = pairs.every(([, answer], index) => index === 0 || answer > (pairs[index - 1]?.[1] ?? -1));
  const endsAlike = pairs.every(([a, b]) => (a === 0) === (b === 0) && (a === lastOwn) === (b === lastOther));
  return inOrder && endsAlike && own.items.length >= longList && answers.size >= Math.max(2, other.items.length / 2);
}

// The parts into which commas, stronger marks and joining words cut a text.
function partsOf(side: Side): number {
  const words = readingWords(side.reading);
  const joins = joinsOf(side.locale);
  return words.filter(({ before, lower }, index) => {
    if (index === 0 || joins.has(words[index - 1]?.lower ?? '')) return false;
    return before > 0 || joins.has(lower);
  }).length;
}
