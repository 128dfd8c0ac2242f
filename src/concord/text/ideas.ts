import type { WordData } from '../../language/word-data.js';
import type { ConcordLocale } from '../concordance.js';
import { stemOf } from './keys.js';

/** The ideas for which a stem of a language may stand. */
type Ideas = ReadonlyMap<string, readonly string[]>;

const memory = new WeakMap<WordData, Ideas>();
const none: Ideas = new Map();

/** The general vocabulary of a locale by stem, read once; empty where there are no data. */
export function ideasOf({ language }: ConcordLocale): Ideas {
  if (!language) return none;
  const { words } = language;
  let ideas = memory.get(words);
  if (!ideas) {
    ideas = read(words.vocabulary);
    memory.set(words, ideas);
  }
  return ideas;
}

function read(vocabulary: string): Ideas {
  const ideas = new Map<string, string[]>();
  for (const entry of vocabulary.split(' ')) {
    const [idea = '', words = ''] = entry.split('=');
    for (const word of words.split('/')) {
      const stem = stemOf(word);
      const known = ideas.get(stem);
      if (!known) ideas.set(stem, [idea]);
      else if (!known.includes(idea)) known.push(idea);
    }
  }
  return ideas;
}
