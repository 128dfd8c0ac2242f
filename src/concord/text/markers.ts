import type { ForceData, Markers } from '../../language/force-data.js';
import type { ConcordLocale, Reading } from '../concordance.js';
import { type Phrase, type PhraseFinder, phraseFinder } from './phrases.js';
import { readingWords } from './words.js';

/** The markers of one meaning in a reading. */
export interface MarkerCount {
  /** The phrases that another version must answer. */
  readonly certain: readonly string[];
  /** How many phrases of each class may answer one of another version. */
  readonly possible: ReadonlyMap<string, number>;
  /** The phrases that betray a lost marker. */
  readonly broken: readonly string[];
}

type Plain = 'certain' | 'never' | 'concord' | 'broken';
type Kind = { readonly kind: Plain } | { readonly kind: 'possible'; readonly name: string };

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

/** How many certain markers of one version another leaves unanswered, by its own or by what it has left to answer with. */
export function unanswered(asking: MarkerCount, answering: MarkerCount): number {
  let answers = answering.certain.length;
  for (const [name, count] of answering.possible) answers += Math.max(0, count - (asking.possible.get(name) ?? 0));
  return Math.max(0, asking.certain.length - answers);
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
  for (const { value, phrase, first } of find(words)) {
    for (; at <= first; at++) if (words[at]?.before === 3) sentence = at;
    if (value.kind === 'certain' || (value.kind === 'concord' && marked !== sentence && !(first === 0 && goesOn))) {
      certain.push(phrase);
      marked = sentence;
    } else if (value.kind === 'broken') broken.push(phrase);
    else if (value.kind === 'possible') possible.set(value.name, (possible.get(value.name) ?? 0) + 1);
  }
  return { certain, possible, broken };
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
