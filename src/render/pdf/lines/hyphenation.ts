import { createRequire } from 'node:module';
import createHyphenator from 'hyphen/hyphen.js';
import { remember } from '../remember.js';

/** Splits a word into the parts between which it may be divided. */
export type Hyphenation = (word: string) => readonly string[];

type Hyphenate = ReturnType<typeof createHyphenator>;

const require = createRequire(import.meta.url);
const opened = new Map<string, Hyphenation | undefined>();
const softHyphen = '\u00AD';

/** Words of a language of which the division is kept. */
const mostWords = 60_000;

/**
 * The division of words by the patterns of a language; undefined for a language without patterns.
 * `names` says which patterns serve a language when they are not called as its tag is.
 * The same patterns always give the same function, which divides a word once.
 */
export function hyphenationOf(tag: string, names: Readonly<Record<string, string>>): Hyphenation | undefined {
  const lower = tag.toLowerCase();
  const language = lower.split('-')[0] ?? lower;
  for (const name of [names[lower] ?? lower, names[language] ?? language]) {
    if (!opened.has(name)) opened.set(name, openPatterns(name));
    const hyphenation = opened.get(name);
    if (hyphenation) return hyphenation;
  }
  return undefined;
}

function openPatterns(name: string): Hyphenation | undefined {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name)) return undefined;
  try {
    const hyphenate = createHyphenator(require(`hyphen/patterns/${name}.js`));
    return remember(mostWords, (word) => divide(word, hyphenate));
  } catch {
    return undefined;
  }
}

function divide(word: string, hyphenate: Hyphenate): readonly string[] {
  // A word in capitals is an acronym, or a title: neither is divided.
  if (word.length < shortestWord || word.length > longestWord || !/\p{Ll}/u.test(word)) return [word];
  const parts = hyphenate(word, { hyphenChar: softHyphen, minWordLength: shortestWord }).split(softHyphen);
  return joinShortEnds(parts);
}

/** Letters of the shortest word that is divided. */
const shortestWord = 7;

/** Letters of the longest; what is longer is no word, and is cut where a line is full. */
const longestWord = 100;

/** The fewest letters of a word that may stand before or after the division. */
const fewestLetters = 3;

function joinShortEnds(parts: readonly string[]): readonly string[] {
  const joined = [...parts];
  while (joined.length > 1 && lettersIn(joined[0]) < fewestLetters) joined.splice(0, 2, joined.slice(0, 2).join(''));
  while (joined.length > 1 && lettersIn(joined.at(-1)) < fewestLetters) joined.splice(-2, 2, joined.slice(-2).join(''));
  return joined;
}

function lettersIn(part = ''): number {
  return part.match(/\p{L}/gu)?.length ?? 0;
}
