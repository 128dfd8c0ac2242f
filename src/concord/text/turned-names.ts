import type { Concordance } from '../concordance.js';
import { keysOf } from './keys.js';
import { linksOf } from './links.js';
import { joinsOf } from './list-pairs.js';
import type { Side } from './pairs.js';
import type { PartyPair } from './party-order.js';
import { readingWords } from './words.js';

/** Words between two names that still stand side by side: “the Republic of … and the Kingdom of …”. */
const beside = 5;
/** From this strength on a link tells which name is which. */
const sure = 0.4;

/** Two names that one version joins by an “and” or a hyphen and another joins the other way round, as the first names them. */
export function turnedNames(concordance: Concordance, own: Side, other: Side): PartyPair | undefined {
  const there = joinedNames(other);
  if (there.length === 0) return undefined;
  const links = linksOf(concordance, own, other);
  const [{ indices }, words] = [keysOf(own.reading, own.locale), readingWords(own.reading)];
  const turned = joinedNames(own).find(([left, right]) => {
    if (Math.min(links.strength(left), links.strength(right)) < sure) return false;
    const [first, second] = [links.a[right] ?? -1, links.a[left] ?? -1];
    return first >= 0 && second > first && there.some(([one, two]) => one === first && two === second);
  });
  if (!turned) return undefined;
  const [first = '', second = ''] = turned.map((place) => words[indices[place] ?? -1]?.text);
  return { first, second };
}

// The nearest capitalised words on either side of what joins them, as places among the content words.
function joinedNames(side: Side): [number, number][] {
  const joins = joinsOf(side.locale);
  const words = readingWords(side.reading);
  const { text } = side.reading;
  const places = new Map(keysOf(side.reading, side.locale).indices.map((index, place) => [index, place]));
  const nameFrom = (start: number, step: number): number | undefined => {
    for (let n = 0, i = start; n < beside; n++, i += step) {
      if (/^\p{Lu}\p{Ll}/u.test(words[i]?.text ?? '') && places.has(i)) return places.get(i);
      if ((words[step > 0 ? i : i + 1]?.before ?? 3) > 1 && n > 0) return undefined;
    }
    return undefined;
  };
  const hyphened = (index: number) => {
    const [before, after] = [words[index - 1], words[index]];
    return before !== undefined && after !== undefined && /^[-–—]$/u.test(text.slice(before.end, after.start));
  };
  return words.flatMap((word, index): [number, number][] => {
    // A chain of hyphens makes one name, whose parts follow each language.
    const hyphen = hyphened(index) && !hyphened(index - 1) && !hyphened(index + 1);
    if (!hyphen && !joins.has(word.lower)) return [];
    const left = nameFrom(index - 1, -1);
    const right = nameFrom(hyphen ? index : index + 1, 1);
    return left === undefined || right === undefined ? [] : [[left, right]];
  });
}
