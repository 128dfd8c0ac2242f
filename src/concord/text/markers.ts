import type { ForceData, Markers } from '../../language/force-data.js';
import type { ConcordLocale, Reading } from '../concordance.js';
import { type Phrase, type PhraseFinder, phraseFinder } from './phrases.js';
import { readingWords, type Word } from './words.js';

/** A marker in a reading, at the index of its first word. */
export interface Marker {
  readonly kind:
    | 'certain'
    | 'soft'
    | 'possible'
    | 'telling'
    | 'bound'
    | 'limit'
    | 'beyond'
    | 'contrary'
    | 'future'
    | 'broken';
  readonly phrase: string;
  /** The class of a phrase that may answer another. */
  readonly name?: string;
  readonly first: number;
}

type Kind = { readonly kind: Marker['kind'] | 'never' | 'concord'; readonly name?: string };

const finders = new WeakMap<Markers, PhraseFinder<Kind>>();
const memory = new WeakMap<Markers, WeakMap<Reading, readonly Marker[]>>();

/** Finds the markers of one meaning in a reading; undefined where there are no data for the language. */
export function markersOf(
  aspect: keyof ForceData,
  reading: Reading,
  locale: ConcordLocale,
): readonly Marker[] | undefined {
  const data = locale.language?.force[aspect];
  if (!data) return undefined;
  let known = memory.get(data);
  if (!known) {
    known = new WeakMap();
    memory.set(data, known);
  }
  let markers = known.get(reading);
  if (!markers) {
    const found = findMarkers(finderOf(data), reading);
    markers = [...found, ...endingMarkers(data, readingWords(reading))];
    known.set(reading, markers);
  }
  return markers;
}

function findMarkers(find: PhraseFinder<Kind>, reading: Reading): Marker[] {
  const words = readingWords(reading);
  const markers: Marker[] = [];
  // The sentence, by its first word, in which something has already been marked; a text that begins in small letters
  // with a marker of concord goes on from the item before it.
  const goesOn = words[0]?.text === words[0]?.lower;
  let marked = -1;
  let sentence = 0;
  let at = 0;
  for (const { value, phrase, first } of find(words)) {
    for (; at <= first; at++) if (words[at]?.before === 3) sentence = at;
    if (value.kind === 'never') continue;
    if (value.kind === 'concord' && (marked === sentence || (first === 0 && goesOn))) {
      markers.push({ kind: 'possible', name: value.kind, phrase, first });
      continue;
    }
    const kind = value.kind === 'concord' ? 'certain' : value.kind;
    markers.push({ kind, phrase, first, ...(value.name !== undefined && { name: value.name }) });
    if (kind === 'certain' || kind === 'bound') marked = sentence;
  }
  return markers;
}

// They stand after the others: only their number counts.
function endingMarkers({ endings = {}, futureEndings = [] }: Markers, words: readonly Word[]): Marker[] {
  const markers: Marker[] = [];
  words.forEach(({ lower }, first) => {
    if (endsIn(lower, futureEndings)) markers.push({ kind: 'future', phrase: lower, first });
  });
  for (const [name, list] of Object.entries(endings))
    words.forEach(({ lower }, first) => {
      if (endsIn(lower, list)) markers.push({ kind: 'possible', phrase: lower, name, first });
    });
  return markers;
}

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

function finderOf(data: Markers): PhraseFinder<Kind> {
  let finder = finders.get(data);
  if (!finder) {
    const plain = (kind: 'never' | 'certain' | 'concord' | 'bound' | 'limit' | 'beyond' | 'contrary' | 'broken') =>
      (data[kind] ?? []).map((phrase): Phrase<Kind> => [phrase, { kind }]);
    finder = phraseFinder([
      ...plain('never'),
      ...plain('bound'),
      ...plain('limit'),
      ...plain('beyond'),
      ...plain('contrary'),
      ...plain('certain'),
      ...plain('concord'),
      ...named('soft', { soft: data.soft ?? [] }),
      ...named('possible', data.possible),
      ...named('telling', data.telling),
      ...plain('broken'),
    ]);
    finders.set(data, finder);
  }
  return finder;
}

function named(kind: Kind['kind'], classes: Readonly<Record<string, readonly string[]>> = {}): Phrase<Kind>[] {
  return Object.entries(classes).flatMap(([name, phrases]) =>
    phrases.map((phrase): Phrase<Kind> => [phrase, { kind, name }]),
  );
}
