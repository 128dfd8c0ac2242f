import type { WordData } from '../../language/word-data.js';
import type { ConcordLocale } from '../concordance.js';
import { rememberFew } from './remember.js';
import { foldText, type Stem, stemLetters } from './stems.js';

/** The ideas for which a stem of a language may stand, each by its number. */
type Ideas = (stem: Stem) => readonly number[];

const none: readonly number[] = [];
/** The numbers of ideas, which all languages name alike. */
const numbers = new Map<string, number>();

/** The general vocabulary of a locale by stem, read once; no stem has an idea where there are no data. */
export function ideasOf({ language }: ConcordLocale): Ideas {
  return language ? read(language.words) : () => none;
}

// Folded as a whole: word by word would take as long as all the rest.
const read = rememberFew(({ vocabulary }: WordData): Ideas => {
  const ideas = new Map<string, number[]>();
  for (const entry of foldText(vocabulary).split(' ')) {
    const [idea = '', words = ''] = entry.split('=');
    const number = numberOf(idea);
    for (const word of words.split('/')) {
      const stem = word.slice(0, stemLetters);
      const known = ideas.get(stem);
      if (!known) ideas.set(stem, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  }
  return ({ text }) => ideas.get(text) ?? none;
});

function numberOf(idea: string): number {
  const number = numbers.get(idea) ?? numbers.size;
  numbers.set(idea, number);
  return number;
}
