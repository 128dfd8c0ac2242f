import { oneSlip } from './edit-distance.js';

/** A longer word than this is none that a slip makes of another. */
const longest = 40;

/** Finds the words that are one slip away from a word, in the order given, without trying each. */
export function slipIndex(words: readonly string[]): (word: string) => string[] {
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    for (const trace of traces(word)) {
      const known = places.get(trace);
      if (known) known.push(place);
      else places.set(trace, [place]);
    }
  });
  return (word) => {
    const near = new Set([...traces(word)].flatMap((trace) => places.get(trace) ?? []));
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((place) => words[place] ?? [])
      .filter((other) => oneSlip(word, other));
  };
}

// Of two words a slip apart, one of the traces is the same: a slip touches one letter of each, or two neighbours of both.
function traces(word: string): Set<string> {
  if (word.length > longest) return new Set();
  return new Set([word, ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
}
