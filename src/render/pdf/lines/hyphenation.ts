import { createRequire } from 'node:module';

/** Splits a word into the parts between which it may be divided. */
export type Hyphenation = (word: string) => readonly string[];

/** Says where a word may be divided, by a soft hyphen at each place. */
type Hyphenate = (word: string, options: { hyphenChar: string; minWordLength: number }) => string;

const require = createRequire(import.meta.url);
// The package has no types.
const createHyphenator = require('hyphen/hyphen.js') as (patterns: unknown) => Hyphenate;
const opened = new Map<string, Hyphenate | undefined>();
const softHyphen = '\u00AD';

/**
 * The division of words by the patterns of a language; undefined for a language without patterns.
 * `names` says which patterns serve a language when they are not called as its tag is.
 */
export function hyphenationOf(tag: string, names: Readonly<Record<string, string>>): Hyphenation | undefined {
  const hyphenate = hyphenatorOf(tag.toLowerCase(), names);
  if (!hyphenate) return undefined;
  return (word) => {
    // A word in capitals is an acronym, or a title: neither is divided.
    if (!/\p{Ll}/u.test(word)) return [word];
    const parts = hyphenate(word, { hyphenChar: softHyphen, minWordLength: 7 }).split(softHyphen);
    return joinShortEnds(parts);
  };
}

function hyphenatorOf(tag: string, names: Readonly<Record<string, string>>): Hyphenate | undefined {
  const language = tag.split('-')[0] ?? tag;
  for (const name of [names[tag] ?? tag, names[language] ?? language]) {
    if (!opened.has(name)) opened.set(name, openPatterns(name));
    const hyphenate = opened.get(name);
    if (hyphenate) return hyphenate;
  }
  return undefined;
}

function openPatterns(name: string): Hyphenate | undefined {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name)) return undefined;
  try {
    return createHyphenator(require(`hyphen/patterns/${name}.js`));
  } catch {
    return undefined;
  }
}

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
