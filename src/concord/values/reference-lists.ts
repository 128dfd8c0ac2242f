import type { ConcordLocale } from '../concordance.js';
import { joinsOf } from '../text/list-pairs.js';
import type { Side } from '../text/pairs.js';
import { lexiconOf } from './lexicon.js';
import { valuesOf } from './read-values.js';
import { foldWord } from './token.js';

/** A part of an instrument that a text names, `7(2)(b)`. */
export interface Reference {
  /** What tells it from those beside it: `b`. */
  readonly key: string;
  /** As written, without what it is a part of. */
  readonly text: string;
  /** It ends a range that the one before begins: `(f) to (j)`. */
  readonly endsRange: boolean;
}

/** The parts that a text names in one breath, “paragraphs (1)(b), (f) to (j) and (q)”; one that stands alone is a list too. */
export type ReferenceList = readonly Reference[];

/** The lists of references of a text, in order. */
export function referenceListsIn({ reading, locale }: Side): ReferenceList[] {
  const lists: Reference[][] = [];
  let end = 0;
  for (const { kind, keys, text, start } of valuesOf(reading, locale)) {
    if (kind !== 'reference') continue;
    const list = lists.at(-1);
    const step = list ? stepOf(reading.text.slice(end, start), locale) : 'away';
    const endsRange = step === 'down' ? list?.pop()?.endsRange === true : step === 'range';
    const reference = { key: keys[0] ?? '', text, endsRange };
    if (!list || step === 'away') lists.push([reference]);
    else list.push(reference);
    end = start + text.length;
  }
  return lists;
}

// From `5` down to `(2)`, on to the next of a list or to the end of a range, or away from the list.
function stepOf(between: string, locale: ConcordLocale): 'down' | 'next' | 'range' | 'away' {
  const [, before = '', word, after = ''] = /^([\s(),;–-]*)(?:(\p{L}+)([\s(),;–-]*))?$/u.exec(between) ?? ['', '.'];
  if (before === '.') return 'away';
  if (word === undefined) return /[–-]/.test(before) ? 'range' : /[,;]/.test(before) ? 'next' : 'down';
  if (joinsOf(locale).has(word.toLowerCase())) return 'next';
  return after !== '' && lexiconOf(locale).connectors.has(foldWord(word)) ? 'range' : 'away';
}
