import type { Marker } from './markers.js';

/** The markers of one meaning in a reading or a sentence of it, counted. */
export interface MarkerCount {
  /** The phrases that another version must answer. */
  readonly certain: readonly string[];
  /** How many of them are joined to another, and how many may stand for several so joined. */
  readonly joined: number;
  readonly sharing: number;
  /** How many of the certain ones may be answered by a class of their own. */
  readonly special: ReadonlyMap<string, number>;
  /** How many phrases of each class may answer one of another version. */
  readonly possible: ReadonlyMap<string, number>;
  /** The classes of which another version cannot be silent. */
  readonly telling: ReadonlySet<string>;
  /** The phrases that betray a lost marker. */
  readonly broken: readonly string[];
}

/** Classes that answer only the certain phrases of their own name. */
const special = new Set(['limit']);

/** Counts markers by what they are. */
export function countMarkers(markers: readonly Marker[]): MarkerCount {
  const of = (...kinds: Marker['kind'][]) => markers.filter(({ kind }) => kinds.includes(kind));
  const certain = of('certain');
  return {
    certain: certain.map(({ phrase }) => phrase),
    joined: certain.filter(({ joined }) => joined).length,
    sharing: certain.filter(({ sharing }) => sharing).length,
    special: tally(certain),
    possible: tally(of('possible', 'telling')),
    telling: new Set(tally(of('telling')).keys()),
    broken: of('broken').map(({ phrase }) => phrase),
  };
}

/**
 * How many markers of one version another leaves unanswered, by its own or by what it has left to answer with; “is not
 * or is not” is answered by one that stands for both, as in “is not … or”.
 */
export function unanswered(asking: MarkerCount, answering: MarkerCount): number {
  const asked = asking.certain.length - Math.min(asking.joined, answering.sharing);
  return Math.max(0, asked - answers(asking, answering));
}

/** Whether a version has one marker less than another, and nothing left to answer it with. */
export function oneShort(asking: MarkerCount, answering: MarkerCount): boolean {
  return asking.certain.length === answering.certain.length + 1 && answers(asking, answering) < asking.certain.length;
}

/** Whether a version says something that another cannot be silent of, and is silent. */
export function silentOf(asking: MarkerCount, answering: MarkerCount): boolean {
  if (answering.certain.length > 0) return false;
  const said = [...answering.possible.keys()];
  return [...asking.telling].some((name) => said.every((other) => other !== name && special.has(other)));
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

function tally(markers: readonly Marker[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of markers) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
