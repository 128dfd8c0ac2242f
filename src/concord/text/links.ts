import type { Concordance, Reading } from '../concordance.js';
import { type Bond, bondsOf, knowledgeOf } from './bonds.js';
import { Habits } from './habits.js';
import { type Key, keysOf } from './keys.js';
import type { Side } from './pairs.js';
import { rememberThree } from './remember.js';

/** What links the content words of two readings one to one; -1 and 0 for a word that nothing answers. */
export interface Links {
  /** For each content word of the first, in order, the place of its answer among those of the second. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** How sure the link of each content word is, from 0 to 1. */
  readonly strengthA: readonly number[];
  readonly strengthB: readonly number[];
}

/** From this strength on a bond whose words stand more often on one side waits for its neighbours to be linked. */
const patient = 0.6;
/** Bonds weaker than this, after what the instrument has shown, are none. */
const weakest = 0.1;
/** More pairs of places than this are not weighed one by one: a word said a thousand times must not cost a million. */
const mostWeighed = 400;
/** So many units, evenly taken, show which company was meant; more would show the same. */
const telling = 3000;
/** Linked neighbours are looked for as far as this. */
const nearby = 4;

const memory = new WeakMap<Concordance, WeakMap<Reading, WeakMap<Reading, Links>>>();

/**
 * Links the content words of two readings one to one: numbers, cognates, words of one idea and translations that the
 * instrument teaches, the surest first; of a word that stands more often on one side, those whose neighbours are linked.
 */
export function linksOf(concordance: Concordance, a: Side, b: Side): Links {
  if (concordance.locales.indexOf(a.locale) > concordance.locales.indexOf(b.locale)) {
    const turned = linksOf(concordance, b, a);
    return { a: turned.b, b: turned.a, strengthA: turned.strengthB, strengthB: turned.strengthA };
  }
  const ofConcordance = memory.get(concordance) ?? new WeakMap<Reading, WeakMap<Reading, Links>>();
  memory.set(concordance, ofConcordance);
  const ofReading = ofConcordance.get(a.reading) ?? new WeakMap<Reading, Links>();
  ofConcordance.set(a.reading, ofReading);
  let links = ofReading.get(b.reading);
  if (!links) {
    const { knowledge, habits } = learned(concordance, a.locale, b.locale);
    const [keysA, keysB] = [keysOf(a.reading, a.locale), keysOf(b.reading, b.locale)];
    links = link(keysA, keysB, seasoned(bondsOf(keysA, keysB, knowledge), habits));
    ofReading.set(b.reading, links);
  }
  return links;
}

// Stems that keep company and are never linked were only near: linking many units shows which company was meant.
const learned = rememberThree((concordance: Concordance, a: Side['locale'], b: Side['locale']) => {
  const knowledge = knowledgeOf(concordance, a, b);
  const habits = new Habits();
  const step = Math.max(1, Math.floor(concordance.rows.length / telling));
  for (let index = 0; index < concordance.rows.length; index += step) {
    const readings = concordance.rows[index]?.readings;
    const [ra, rb] = [readings?.get(a.id), readings?.get(b.id)];
    if (!ra || !rb) continue;
    const [keysA, keysB] = [keysOf(ra, a), keysOf(rb, b)];
    count(keysA, keysB, strongest(bondsOf(keysA, keysB, knowledge)), habits);
  }
  return { knowledge, habits };
});

function count(a: readonly Key[], b: readonly Key[], bonds: readonly Bond[], habits: Habits): void {
  for (const bond of bonds) habits.meet(bond.from, bond.to, Math.min(bond.a.length, bond.b.length));
  link(a, b, bonds).a.forEach((to, from) => {
    const habit = to < 0 ? undefined : habits.of(a[from]?.number ?? -1, b[to]?.number ?? -1);
    if (habit) habit.linked += 1;
  });
}

function strongest(bonds: Bond[]): Bond[] {
  return bonds.sort((one, other) => other.strength - one.strength);
}

// What was known beforehand counts as one meeting.
function seasoned(bonds: readonly Bond[], habits: Habits): Bond[] {
  const strong: Bond[] = [];
  for (const bond of bonds) {
    const habit = habits.of(bond.from, bond.to);
    const strength = habit ? (habit.linked + bond.strength) / (habit.met + 1) : bond.strength;
    if (strength >= weakest) strong.push({ ...bond, strength });
  }
  return strongest(strong);
}

interface Draft extends Links {
  readonly a: number[];
  readonly b: number[];
  readonly strengthA: number[];
  readonly strengthB: number[];
}

function link(a: readonly Key[], b: readonly Key[], bonds: readonly Bond[]): Links {
  const draft = { a: a.map(() => -1), b: b.map(() => -1), strengthA: a.map(() => 0), strengthB: b.map(() => 0) };
  const waiting: Bond[] = [];
  for (const bond of bonds) {
    const [fromA, fromB] = free(draft, bond);
    if (fromA.length === 0 || fromB.length === 0) continue;
    if (fromA.length === fromB.length)
      fromA.forEach((place, index) => {
        join(draft, place, fromB[index] ?? -1, bond.strength);
      });
    else if (bond.strength >= patient) waiting.push(bond);
    else joinNearest(draft, fromA, fromB, bond.strength);
  }
  for (const bond of waiting) joinNearest(draft, ...free(draft, bond), bond.strength);
  return draft;
}

function free({ a, b }: Links, bond: Bond): [number[], number[]] {
  return [bond.a.filter((place) => a[place] === -1), bond.b.filter((place) => b[place] === -1)];
}

function join(draft: Draft, a: number, b: number, strength: number): void {
  draft.a[a] = b;
  draft.b[b] = a;
  draft.strengthA[a] = strength;
  draft.strengthB[b] = strength;
}

function joinNearest(draft: Draft, a: readonly number[], b: readonly number[], strength: number): void {
  if (a.length * b.length > mostWeighed) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) join(draft, a[i] ?? -1, b[i] ?? -1, strength);
    return;
  }
  const pairs = a.flatMap((from) => {
    const guesses = expected(draft, from);
    return b.map((to) => ({ from, to, far: Math.min(...guesses.map((guess) => Math.abs(guess - to))) }));
  });
  for (const { from, to } of pairs.sort((one, other) => one.far - other.far))
    if (draft.a[from] === -1 && draft.b[to] === -1) join(draft, from, to, strength);
}

// Where a word should stand in the other version, by its nearest linked neighbours, or else by its share of the text.
function expected({ a, b }: Draft, place: number): number[] {
  const guesses = [-1, 1].flatMap((step) => {
    for (let n = 1; n <= nearby; n++) {
      const neighbour = a[place + step * n] ?? -1;
      if (neighbour >= 0) return [neighbour - step * n];
    }
    return [];
  });
  return guesses.length > 0 ? guesses : [(place / a.length) * b.length];
}
