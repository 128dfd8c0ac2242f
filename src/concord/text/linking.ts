import type { Bond } from './bonds.js';
import type { Keys } from './keys.js';

/** Content words of two readings, linked one to one. */
export interface Linking {
  /** For each content word of the first, in order, the place of its answer among those of the second, or -1. */
  readonly a: number[];
  readonly b: number[];
  /** The bond by which each content word of the first is linked. */
  readonly by: (Bond | undefined)[];
}

/** From this strength on a bond whose words stand more often on one side waits for its neighbours to be linked. */
const patient = 0.6;
/** More pairs of places than this are not weighed one by one: a word said a thousand times must not cost a million. */
const mostWeighed = 400;
/** Linked neighbours are looked for as far as this. */
const nearby = 4;

/** Links the content words of two readings by their bonds, the strongest first. */
export function link(a: Keys, b: Keys, bonds: Bond[]): Linking {
  const linking: Linking = {
    a: a.stems.map(() => -1),
    b: b.stems.map(() => -1),
    by: a.stems.map(() => undefined),
  };
  const waiting: Bond[] = [];
  for (const bond of bonds.sort((one, other) => other.strength - one.strength)) {
    if (a.again[bond.a] === -1 && b.again[bond.b] === -1) {
      if (linking.a[bond.a] === -1 && linking.b[bond.b] === -1) join(linking, bond.a, bond.b, bond);
      continue;
    }
    const fromA = free(linking.a, bond.a, a);
    const fromB = free(linking.b, bond.b, b);
    if (fromA.length === 0 || fromB.length === 0) continue;
    if (fromA.length === fromB.length) joinInOrder(linking, fromA, fromB, bond);
    else if (bond.strength >= patient) waiting.push(bond);
    else joinNearest(linking, fromA, fromB, bond);
  }
  for (const bond of waiting) joinNearest(linking, free(linking.a, bond.a, a), free(linking.b, bond.b, b), bond);
  return linking;
}

// The places of a stem, from its first on, that are not yet linked.
function free(links: readonly number[], first: number, { again }: Keys): number[] {
  const places: number[] = [];
  for (let place = first; place >= 0; place = again[place] ?? -1) if (links[place] === -1) places.push(place);
  return places;
}

function join(linking: Linking, a: number, b: number, bond: Bond): void {
  linking.a[a] = b;
  linking.b[b] = a;
  linking.by[a] = bond;
}

function joinInOrder(linking: Linking, a: readonly number[], b: readonly number[], bond: Bond): void {
  for (let i = 0; i < Math.min(a.length, b.length); i++) join(linking, a[i] ?? -1, b[i] ?? -1, bond);
}

function joinNearest(linking: Linking, a: readonly number[], b: readonly number[], bond: Bond): void {
  if (a.length * b.length > mostWeighed) {
    joinInOrder(linking, a, b, bond);
    return;
  }
  const pairs: { from: number; to: number; far: number }[] = [];
  for (const from of a) {
    const guesses = expected(linking, from);
    for (const to of b) {
      let far = Infinity;
      for (const guess of guesses) far = Math.min(far, Math.abs(guess - to));
      pairs.push({ from, to, far });
    }
  }
  for (const { from, to } of pairs.sort((one, other) => one.far - other.far))
    if (linking.a[from] === -1 && linking.b[to] === -1) join(linking, from, to, bond);
}

// Where a word should stand in the other version, by its nearest linked neighbours, or else by its share of the text.
function expected({ a, b }: Linking, place: number): number[] {
  const guesses: number[] = [];
  for (const step of [-1, 1])
    for (let n = 1; n <= nearby; n++) {
      const neighbour = a[place + step * n] ?? -1;
      if (neighbour < 0) continue;
      guesses.push(neighbour - step * n);
      break;
    }
  return guesses.length > 0 ? guesses : [(place / a.length) * b.length];
}
