import type { ForceData, Markers } from '../../language/force-data.js';
import type { ConcordLocale, Reading } from '../concordance.js';
import { type Phrase, type PhraseFinder, phraseFinder } from './phrases.js';
import { readingWords, type Word } from './words.js';

/** A marker in a reading, at the index of its first word. */
export interface Marker {
  readonly kind: 'certain' | 'possible' | 'telling' | 'broken';
  readonly phrase: string;
  /** The class of a possible or telling phrase, and that by which a certain one may be answered. */
  readonly name?: string;
  readonly first: number;
  /** Whether “and” or “or” joins it to a marker before it, as in “is not and is not”. */
  readonly joined: boolean;
  /** Whether “and” or “or” follows it, so that it may stand for two: “is not … or”. */
  readonly sharing: boolean;
}

type Kind = { readonly kind: Marker['kind'] | 'never' | 'concord'; readonly name?: string };

/** Words before a marker among which one joins it, and after it among which one lets it stand for two. */
const before = 3;
const after = 20;

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
    const found = findMarkers(finderOf(data), reading, joiningWords(data, locale));
    markers = [...found, ...endingMarkers(data, readingWords(reading))];
    known.set(reading, markers);
  }
  return markers;
}

function findMarkers(find: PhraseFinder<Kind>, reading: Reading, joining: ReadonlySet<string>): Marker[] {
  const words = readingWords(reading);
  const markers: Marker[] = [];
  // The sentence, by its first word, in which something has already been marked; a text that begins in small letters
  // with a marker of concord goes on from the item before it.
  const goesOn = words[0]?.text === words[0]?.lower;
  const joins = (from: number, to: number) => words.slice(from, to).some(({ lower }) => joining.has(lower));
  let marked = -1;
  let sentence = 0;
  let at = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const { value, phrase, first } of find(words)) {
    for (; at <= first; at++) if (words[at]?.before === 3) sentence = at;
    if (value.kind === 'never') continue;
    if (value.kind === 'concord' && (marked === sentence || (first === 0 && goesOn))) {
      markers.push({ kind: 'possible', name: value.kind, phrase, first, joined: false, sharing: false });
      continue;
    }
    const kind = value.kind === 'concord' ? 'certain' : value.kind;
    const joined = kind === 'certain' && marked === sentence && joins(Math.max(last + 1, first - before), first + 1);
    const sharing = kind === 'certain' && joins(first + 1, first + after);
    markers.push({ kind, phrase, first, joined, sharing, ...(value.name !== undefined && { name: value.name }) });
    if (kind !== 'certain') continue;
    last = first;
    marked = sentence;
  }
  return markers;
}

function joiningWords({ joining }: Markers, { language }: ConcordLocale): Set<string> {
  return new Set([...(language?.words.and ?? []), ...(language?.words.or ?? []), ...joining]);
}

// They stand after the others: only their number counts.
function endingMarkers({ endings = {} }: Markers, words: readonly Word[]): Marker[] {
  return Object.entries(endings).flatMap(([name, list]) =>
    words.flatMap(({ lower }, first): Marker[] =>
      list.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending))
        ? [{ kind: 'possible', phrase: lower, name, first, joined: false, sharing: false }]
        : [],
    ),
  );
}

function finderOf(data: Markers): PhraseFinder<Kind> {
  let finder = finders.get(data);
  if (!finder) {
    const plain = (kind: 'never' | 'certain' | 'concord' | 'broken') =>
      data[kind].map((phrase): Phrase<Kind> => [phrase, { kind }]);
    finder = phraseFinder([
      ...plain('never'),
      ...plain('certain'),
      ...plain('concord'),
      ...named('certain', data.special),
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
