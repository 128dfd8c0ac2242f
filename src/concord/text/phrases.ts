import { type Break, type Word, wordsOf } from './words.js';

/** Where a phrase was found, as indices into the words of the text. */
interface PhraseMatch<T> {
  readonly value: T;
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
}

/** A phrase and what it stands for; a cased phrase must be written with the same capitals. */
export type Phrase<T> = readonly [phrase: string, value: T, cased?: boolean];

/** Finds the phrases of a table in a text; phrases inside or across longer ones only where they may overlap. */
export type PhraseFinder<T> = (words: readonly Word[], overlapping?: boolean) => PhraseMatch<T>[];

type Part = { readonly kind: 'word' | 'prefix' | 'number' | 'any' | 'cased'; readonly text: string; readonly gap: Gap };
type Entry<T> = { readonly parts: readonly Part[]; readonly value: T; readonly phrase: string };

/** How many words a gap may skip, and the strongest mark that may stand among them. */
type Gap = { readonly reach: number; readonly strongest: Break };

const gaps: Readonly<Record<string, Gap>> = {
  '…': { reach: 9, strongest: 1 },
  '……': { reach: 40, strongest: 2 },
};
/** Words whose phrases are kept in mind: a language has not many more, and a hostile text without end. */
const mostKnown = 20_000;
const adjacent: Gap = { reach: 0, strongest: 1 };

/**
 * Compiles a table of phrases. A phrase is words; `xyz*` stands for every word that begins so, `#` for a number, `_` for any word,
 * `…` for up to nine words of the same clause, and `……` for up to forty of the same sentence. At each word the longest phrase wins, of several as long the one that ends first, and its words are not read a second time.
 */
export function phraseFinder<T>(table: Iterable<Phrase<T>>): PhraseFinder<T> {
  const byStart = new Map<string, Entry<T>[]>();
  const byPrefix = new Map<string, Entry<T>[]>();
  for (const [phrase, value, cased] of table) {
    const parts = partsOf(phrase, cased ?? false);
    const [first] = parts;
    if (!first) continue;
    const entries = first.kind === 'prefix' ? byPrefix : byStart;
    const key = first.kind === 'number' ? '#' : first.text.toLowerCase();
    const begun = entries.get(key);
    if (begun) begun.push({ parts, value, phrase });
    else entries.set(key, [{ parts, value, phrase }]);
  }
  const prefixLengths = [...new Set([...byPrefix.keys()].map(({ length }) => length))];
  const known = new Map<string, Entry<T>[]>();
  const starting = ({ lower }: Word) => {
    let entries = known.get(lower);
    if (!entries) {
      if (known.size >= mostKnown) known.clear();
      entries = [...(byStart.get(lower) ?? []), ...((startsWithDigit(lower) && byStart.get('#')) || [])];
      for (const length of prefixLengths)
        if (length <= lower.length) entries.push(...(byPrefix.get(lower.slice(0, length)) ?? []));
      if (entries.length > 1) entries.sort(longestFirst);
      known.set(lower, entries);
    }
    return entries;
  };
  return (words, overlapping = false) => find(words, starting, overlapping);
}

function find<T>(words: readonly Word[], starting: (word: Word) => readonly Entry<T>[], overlapping: boolean) {
  const found: PhraseMatch<T>[] = [];
  const used = new Set<number>();
  let present: ReadonlySet<string> | undefined;
  const candidates = new Map<string, Entry<T>[]>();
  words.forEach((word, first) => {
    if (used.has(first)) return;
    const begun = starting(word);
    if (begun.length === 0) return;
    let entries = candidates.get(word.lower);
    if (!entries) {
      present ??= new Set(words.map(({ lower }) => lower));
      entries = possible(begun, present);
      candidates.set(word.lower, entries);
    }
    let best: { readonly entry: Entry<T>; readonly places: readonly number[]; readonly last: number } | undefined;
    for (const entry of entries) {
      if (best && longestFirst(best.entry, entry) !== 0) break;
      const places = match(words, first, entry.parts, used);
      const last = places?.at(-1);
      if (!places || last === undefined) continue;
      if (overlapping) found.push({ value: entry.value, phrase: entry.phrase, first, last });
      else if (!best || last < best.last) best = { entry, places, last };
    }
    if (!best) return;
    found.push({ value: best.entry.value, phrase: best.entry.phrase, first, last: best.last });
    for (const place of best.places) used.add(place);
  });
  return found;
}

function longestFirst<T>(a: Entry<T>, b: Entry<T>): number {
  return b.parts.length - a.parts.length || exactness(b) - exactness(a);
}

// Of two phrases as long, the one that says more of its first word wins: a whole word, then the longer beginning.
function exactness<T>({ parts: [first] }: Entry<T>): number {
  if (!first || first.kind === 'any' || first.kind === 'number') return 0;
  return first.kind === 'prefix' ? first.text.length : Number.MAX_SAFE_INTEGER;
}

// A phrase with a word that the text has nowhere is not looked for at each of its beginnings.
function possible<T>(entries: readonly Entry<T>[], present: ReadonlySet<string>): Entry<T>[] {
  return entries.filter(({ parts }) => parts.every(({ kind, text }) => kind !== 'word' || present.has(text)));
}

function startsWithDigit(word: string): boolean {
  return /^\p{N}/u.test(word);
}

function match(words: readonly Word[], start: number, parts: readonly Part[], used: ReadonlySet<number>) {
  const places: number[] = [];
  let place = start;
  for (const part of parts) {
    const end = place + part.gap.reach;
    while (true) {
      const word = words[place];
      if (!word || place > end || (places.length > 0 && word.before > part.gap.strongest)) return undefined;
      if (fits(word, part) && !used.has(place)) break;
      place++;
    }
    places.push(place++);
  }
  return places;
}

function fits(word: Word, part: Part): boolean {
  if (part.kind === 'number') return startsWithDigit(word.text);
  if (part.kind === 'any') return true;
  if (part.kind === 'cased') return word.text === part.text;
  return part.kind === 'word' ? word.lower === part.text : word.lower.startsWith(part.text);
}

function partsOf(phrase: string, cased: boolean): Part[] {
  const parts: Part[] = [];
  let gap = adjacent;
  for (const piece of phrase.split(' ')) {
    const wide = gaps[piece];
    if (wide) {
      gap = wide;
      continue;
    }
    if (piece === '#') parts.push({ kind: 'number', text: '', gap });
    if (piece === '_') parts.push({ kind: 'any', text: '', gap });
    for (const { lower, text } of wordsOf(piece)) {
      if (cased) parts.push({ kind: 'cased', text, gap });
      else parts.push({ kind: piece.endsWith('*') ? 'prefix' : 'word', text: lower, gap });
      gap = adjacent;
    }
    gap = adjacent;
  }
  return parts;
}
