import type { Marker } from './markers.js';

/** The markers of one meaning in a reading or a sentence of it, counted. */
export interface MarkerCount {
  /** Phrases that another version must answer. */
  readonly certain: number;
  /** Phrases with the words of a certain one, whether they are to be answered or not. */
  readonly explicit: number;
  /** Phrases of each class that may answer one of another version. */
  readonly possible: ReadonlyMap<string, number>;
  /** Whether it has a phrase of which another version cannot be silent. */
  readonly telling: boolean;
  /** Phrases that set a limit by denying, all that set a limit, and those that pass one. */
  readonly bound: number;
  readonly limit: number;
  readonly beyond: number;
  /** Phrases that say the contrary. */
  readonly contrary: number;
  /** Verbs that simply say what will be. */
  readonly future: number;
  /** Phrases that betray a lost marker. */
  readonly broken: number;
}

/** Counts markers by what they are. */
export function countMarkers(markers: readonly Marker[]): MarkerCount {
  const of = (...kinds: Marker['kind'][]) => markers.filter(({ kind }) => kinds.includes(kind));
  return {
    certain: of('certain').length,
    explicit: of('certain', 'soft').length,
    possible: tally(of('possible', 'telling', 'soft')),
    telling: of('telling').length > 0,
    bound: of('bound').length,
    limit: of('bound', 'limit').length,
    beyond: of('beyond').length,
    contrary: of('contrary').length,
    future: of('future').length,
    broken: of('broken').length,
  };
}

/**
 * Whether a version says something that another does not answer. Where a marker `spans`, one of them may serve all that
 * follows, as “may … and may” is one “peut”: then only silence is no answer.
 */
export function asks(asking: MarkerCount, answering: MarkerCount, spans: boolean): boolean {
  const marked = asking.certain + asking.possible.size + asking.limit > 0;
  const lost = answering.broken > 0 && asking.broken === 0 && marked;
  const unanswered = asking.certain > answers(asking, answering) && !(spans && answering.certain > 0);
  return lost || unanswered || differ(asking, answering);
}

function differ(asking: MarkerCount, answering: MarkerCount): boolean {
  const silent = asking.telling && answering.certain === 0 && answering.possible.size === 0;
  const passed = asking.limit > answering.limit && asking.beyond < answering.beyond;
  const turned = asking.explicit > answering.explicit && asking.contrary < answering.contrary;
  const unmarked = answering.explicit === 0 && answering.possible.size === 0;
  const plainer = asking.explicit > 0 && unmarked && asking.future < answering.future;
  return silent || plainer || (passed && asking.certain >= answering.certain) || turned;
}

// What is left of a class once both versions have spent theirs on each other.
function answers(asking: MarkerCount, answering: MarkerCount): number {
  let count = answering.certain + Math.max(0, answering.bound - asking.bound);
  for (const [name, times] of answering.possible) count += Math.max(0, times - (asking.possible.get(name) ?? 0));
  return count;
}

function tally(markers: readonly Marker[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of markers) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
