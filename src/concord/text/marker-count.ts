import type { Marker } from './markers.js';

/** The markers of one meaning in a reading or a sentence of it, counted. */
export interface MarkerCount {
  /** The phrases that another version must answer. */
  readonly certain: readonly string[];
  /** How many places those are, near ones taken together. */
  readonly places: number;
  /** How many of the certain ones may be answered by a class of their own. */
  readonly special: ReadonlyMap<string, number>;
  /** How many phrases of each class may answer one of another version. */
  readonly possible: ReadonlyMap<string, number>;
  /** The phrases that another version cannot be without any answer to. */
  readonly telling: readonly string[];
  /** The phrases that betray a lost marker. */
  readonly broken: readonly string[];
}

/** Counts markers by what they are. */
export function countMarkers(markers: readonly Marker[]): MarkerCount {
  const phrases = (kind: Marker['kind']) => markers.filter((marker) => marker.kind === kind).map(({ phrase }) => phrase);
  const certain = phrases('certain');
  return {
    certain,
    places: markers.filter(({ kind, joined }) => kind === 'certain' && !joined).length,
    special: tally(markers.filter(({ kind }) => kind === 'certain')),
    possible: tally(markers.filter(({ kind }) => kind === 'possible' || kind === 'telling')),
    telling: phrases('telling'),
    broken: phrases('broken'),
  };
}

/** How many places of one version another leaves unanswered, by its own markers or by what it has left to answer with. */
export function unanswered(asking: MarkerCount, answering: MarkerCount): number {
  return Math.max(0, asking.places - answers(asking, answering));
}

/** Whether a version has one marker less than another, and nothing left to answer it with. */
export function oneShort(asking: MarkerCount, answering: MarkerCount): boolean {
  return asking.certain.length === answering.certain.length + 1 && answers(asking, answering) < asking.certain.length;
}

/** Whether a version says something that another cannot be silent of, and is silent. */
export function silentOf(asking: MarkerCount, answering: MarkerCount): boolean {
  return asking.telling.length > 0 && answering.certain.length + answering.possible.size === 0;
}

// What is left of a class once both versions have spent theirs on each other.
function answers(asking: MarkerCount, answering: MarkerCount): number {
  let count = answering.certain.length;
  for (const [name, times] of answering.possible) {
    const left = Math.max(0, times - (asking.possible.get(name) ?? 0));
    count += special.has(name) ? Math.min(left, asking.special.get(name) ?? 0) : left;
  }
  return count;
}

/** Classes that answer only the certain phrases of their own name. */
const special = new Set(['limit']);

function tally(markers: readonly Marker[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of markers) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
