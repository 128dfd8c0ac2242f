import { pairUp } from './pair-up.js';
import type { Atom, Value, ValueKind } from './value.js';

/** Two values, one of each text, that stand in the same place and differ. */
export interface Conflict {
  readonly kind: ValueKind;
  readonly left: Value;
  readonly right: Value;
}

/** What two texts disagree on: values that conflict, and values of one text that the other does not show. */
export interface Comparison {
  readonly conflicts: readonly Conflict[];
  readonly alone: { readonly left: readonly Value[]; readonly right: readonly Value[] };
}

/** An atom that has found no equal yet, with the value that it is part of. */
export interface Rest {
  readonly value: Value;
  readonly atom: Atom;
}

/**
 * Compares the values of two texts as multisets: equal values pass first, whole and of the same kind, then whole and
 * of any kind, then part by part (`February 14 and 15, 1977`, `14 et 15 février 1977`); what is left conflicts or stands alone.
 */
export function matchValues(lefts: readonly Value[], rights: readonly Value[]): Comparison {
  let [left, right] = cancel(lefts, rights, ({ kind, keys }) => keys.map((key) => `${kind} ${key}`));
  [left, right] = cancel(left, right, (value) => linked(value.keys, value));
  const altered = alterations(left, right);
  const used = new Set(altered.flatMap((conflict) => [conflict.left, conflict.right]));
  const rests = (values: readonly Value[]) => values.filter((value) => !used.has(value)).flatMap(restsOf);
  const [leftRests, rightRests] = cancel<Rest>(rests(left), rests(right), ({ atom, value }) =>
    linked(atom.keys, value),
  );
  const paired = pairUp(leftRests, rightRests);
  return { conflicts: [...altered, ...paired.conflicts], alone: paired.alone };
}

// `un`, `first` and `both` may equal another number as a whole, but they must not use up a part of one.
function restsOf(value: Value): Rest[] {
  const atoms = value.evidence === 'faint' ? value.atoms.filter(({ shape }) => shape !== 'number') : value.atoms;
  return atoms.map((atom) => ({ value, atom }));
}

// Numbers in figures may equal any number, but a `third party` is not paragraph (3): words outside a reference do not
// equal figures inside one.
function linked(keys: readonly string[], { kind, evidence }: Value): string[] {
  const isReference = kind === 'reference';
  const links = [
    ...(isReference ? ['reference'] : []),
    ...(evidence === 'figures' ? ['figures'] : []),
    ...(isReference && evidence === 'figures' ? [] : ['text']),
  ];
  return links.flatMap((link) => keys.map((key) => `${link} ${key}`));
}

// Removes from both lists, one for one, the members that share a key.
function cancel<T>(lefts: readonly T[], rights: readonly T[], keysOf: (member: T) => readonly string[]): [T[], T[]] {
  if (lefts.length === 0 || rights.length === 0) return [[...lefts], [...rights]];
  const waiting = new Map<string, T[]>();
  const gone = new Set<T>();
  // The first of equals is to go first, and a list gives up its last member at no cost.
  for (const right of rights.toReversed()) {
    for (const key of keysOf(right)) {
      const queue = waiting.get(key);
      if (queue) queue.push(right);
      else waiting.set(key, [right]);
    }
  }
  const rest = lefts.filter((left) => {
    for (const key of keysOf(left)) {
      const equal = nextFree(waiting.get(key), gone);
      if (equal === undefined) continue;
      gone.add(equal);
      return false;
    }
    return true;
  });
  return [rest, rights.filter((right) => !gone.has(right))];
}

function nextFree<T>(queue: T[] | undefined, gone: ReadonlySet<T>): T | undefined {
  let member = queue?.at(-1);
  while (queue && member !== undefined && gone.has(member)) {
    queue.pop();
    member = queue.at(-1);
  }
  return member;
}

// The same number with another unit, the same date but for one part, another time of day.
function alterations(lefts: readonly Value[], rights: readonly Value[]): Conflict[] {
  const waiting = new Map<string, Value[]>();
  const gone = new Set<Value>();
  for (const right of rights)
    for (const key of nearKeys(right)) waiting.set(key, [...(waiting.get(key) ?? []), right].slice(0, 20));
  return lefts.flatMap((left) => {
    const right = nearKeys(left)
      .flatMap((key) => waiting.get(key) ?? [])
      .find((value) => !gone.has(value));
    if (!right) return [];
    gone.add(right);
    return [{ kind: left.kind === right.kind ? left.kind : 'unit', left, right }];
  });
}

// Keys that a value shares with those that differ from it in one part.
function nearKeys({ kind, keys, evidence }: Value): string[] {
  return keys.flatMap((key) => {
    if (kind === 'date') {
      const [year, month, day] = key.slice(2).split('-');
      return year && day ? [`m ${year}-${month}`, `y ${month}-${day}`, `d ${year}-${day}`] : [];
    }
    if (kind === 'time') return ['time'];
    const [number = '', unit] = key.split('|');
    return unit && evidence !== 'faint' ? [number] : [];
  });
}
