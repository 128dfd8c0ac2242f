import type { Concept, Concordance, ConcordLocale, Reading } from '../concordance.js';
import { type Phrase, phraseFinder } from './phrases.js';
import { readingWords, type Word, wordsOf } from './words.js';

/** How a concept is named where it occurs. */
export interface Naming {
  readonly concept: Concept;
  readonly form: 'name' | 'acronym' | 'forbidden';
}

/** An occurrence of a concept, with the words that name it. */
export interface Occurrence extends Naming {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The occurrences of a termbase in a reading: apart from one another, and also those inside a longer name. */
interface Occurrences {
  readonly apart: readonly Occurrence[];
  readonly any: readonly Occurrence[];
}

type Finder = (reading: Reading) => Occurrences;
const memory = new WeakMap<Concordance, Map<string, Finder>>();

/** The concepts of the termbase that a reading names, longest names first; inflected forms count. */
export function conceptsIn(concordance: Concordance, locale: ConcordLocale, reading: Reading): Occurrences {
  let finders = memory.get(concordance);
  if (!finders) {
    finders = new Map();
    memory.set(concordance, finders);
  }
  let finder = finders.get(locale.id);
  if (!finder) {
    finder = finderOf(concordance, locale);
    finders.set(locale.id, finder);
  }
  return finder(reading);
}

function finderOf({ concepts }: Concordance, locale: ConcordLocale): Finder {
  const find = phraseFinder(concepts.flatMap((concept) => phrasesOf(concept, locale)));
  const found = new WeakMap<Reading, Occurrences>();
  return (reading) => {
    let occurrences = found.get(reading);
    if (!occurrences) {
      const words = readingWords(reading);
      let any: readonly Occurrence[] | undefined;
      const located = (overlapping: boolean) =>
        find(words, overlapping).map(({ value, first, last }) => ({ ...value, ...span(reading, words, first, last) }));
      occurrences = {
        apart: located(false),
        get any() {
          any ??= located(true);
          return any;
        },
      };
      found.set(reading, occurrences);
    }
    return occurrences;
  };
}

function span({ text }: Reading, words: readonly Word[], first: number, last: number) {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? text.length;
  return { start, end, text: text.slice(start, end) };
}

function phrasesOf(concept: Concept, locale: ConcordLocale): Phrase<Naming>[] {
  const forms = concept.forms.get(locale.id);
  if (!forms) return [];
  const phrases: Phrase<Naming>[] = [forms.name, ...forms.variants].map((name) => [
    inflected(name),
    { concept, form: 'name' },
    acronymLike(name),
  ]);
  if (forms.acronym) phrases.push([forms.acronym, { concept, form: 'acronym' }, true]);
  for (const form of forms.forbidden) {
    phrases.push([acronymLike(form) ? form : inflected(form), { concept, form: 'forbidden' }, acronymLike(form)]);
  }
  return phrases;
}

function acronymLike(form: string): boolean {
  return /^[\p{Lu}\p{N}.&\s-]+$/u.test(form) && form.length <= 8;
}

// Long words of a name of several words may take another ending; a name of one word is only itself or its plural.
function inflected(name: string): string {
  const words = wordsOf(name);
  if (acronymLike(name) || words.length === 1) return name;
  return words.map(({ lower }) => (lower.length >= 6 ? `${lower.slice(0, -2)}*` : lower)).join(' ');
}
