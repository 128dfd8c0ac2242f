import type { ForceData, Markers } from '../../language/force-data.js';
import type { ConcordLocale, Reading } from '../concordance.js';
import { type Phrase, type PhraseFinder, phraseFinder } from './phrases.js';
import { readingWords } from './words.js';

/** The markers of one meaning in a reading. */
export interface MarkerCount {
  /** The phrases that another version must answer. */
  readonly certain: readonly string[];
  /** How many places those are, near ones taken together: “is not and is not” may be said with one “not”. */
  readonly places: number;
  /** How many phrases of each class may answer one of another version. */
  readonly possible: ReadonlyMap<string, number>;
  /** The phrases that betray a lost marker. */
  readonly broken: readonly string[];
}

type Plain = 'certain' | 'never' | 'concord' | 'broken';
type Kind = { readonly kind: Plain } | { readonly kind: 'possible'; readonly name: string };

/** Words between two markers of one sentence that may say the same once. */
const near = 14;

const finders = new WeakMap<Markers, PhraseFinder<Kind>>();
const memory = new WeakMap<Markers, WeakMap<Reading, MarkerCount>>();

/** Counts the markers of one meaning in a reading; undefined where there are no data for the language. */
export function markersOf(aspect: keyof ForceData, reading: Reading, locale: ConcordLocale): MarkerCount | undefined {
  const markers = locale.language?.force[aspect];
  if (!markers) return undefined;
  let counts = memory.get(markers);
  if (!counts) {
    counts = new WeakMap();
    memory.set(markers, counts);
  }
  let count = counts.get(reading);
  if (!count) {
    count = countMarkers(finderOf(markers), reading);
    counts.set(reading, count);
  }
  return count;
}

/** How many places of one version another leaves unanswered, by its own markers or by what it has left to answer with. */
export function unanswered(asking: MarkerCount, answering: MarkerCount): number {
  return Math.max(0, asking.places - answers(asking, answering));
}

/** Whether a version has one marker less than another, and nothing left to answer it with. */
export function oneShort(asking: MarkerCount, answering: MarkerCount): boolean {
  return asking.certain.length === answering.certain.length + 1 && answers(asking, answering) < asking.certain.length;
}

function answers(asking: MarkerCount, answering: MarkerCount): number {
  let count = answering.certain.length;
  for (const [name, times] of answering.possible) count += Math.max(0, times - (asking.possible.get(name) ?? 0));
  return count;
}

function countMarkers(find: PhraseFinder<Kind>, reading: Reading): MarkerCount {
  const words = readingWords(reading);
  const certain: string[] = [];
  const broken: string[] = [];
  const possible = new Map<string, number>();
  // The sentence, by its first word, in which something has already been marked; a text that begins in small letters
  // with a marker of concord goes on from the item before it.
  const goesOn = words[0]?.text === words[0]?.lower;
  let marked = -1;
  let sentence = 0;
  let at = 0;
  let places = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { value, phrase, first } of find(words)) {
    for (; at <= first; at++) if (words[at]?.before === 3) sentence = at;
    if (value.kind === 'certain' || (value.kind === 'concord' && marked !== sentence && !(first === 0 && goesOn))) {
      certain.push(phrase);
      if (marked !== sentence || first - last > near) places++;
      last = first;
      marked = sentence;
    } else if (value.kind === 'broken') broken.push(phrase);
    else if (value.kind === 'possible') possible.set(value.name, (possible.get(value.name) ?? 0) + 1);
  }
  return { certain, places, possible, broken };
}

function finderOf(markers: Markers): PhraseFinder<Kind> {
  let finder = finders.get(markers);
  if (!finder) {
    const plain = (kind: Plain) => markers[kind].map((phrase): Phrase<Kind> => [phrase, { kind }]);
    finder = phraseFinder([
      ...plain('never'),
      ...plain('certain'),
      ...plain('concord'),
      ...Object.entries(markers.possible).flatMap(([name, phrases]) =>
        phrases.map((phrase): Phrase<Kind> => [phrase, { kind: 'possible', name }]),
      ),
      ...plain('broken'),
    ]);
    finders.set(markers, finder);
  }
  return finder;
}
