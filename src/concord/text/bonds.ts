import type { Concordance } from '../concordance.js';
import { dictionaryOf, type Translations } from './dictionary.js';
import { ideasOf } from './ideas.js';
import type { Key } from './keys.js';
import type { Side } from './pairs.js';

/** Two stems that may translate each other, where they stand among the content words of two readings, and how surely. */
export interface Bond {
  /** The numbers of the two stems. */
  readonly from: number;
  readonly to: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** From 0 to 1. */
  readonly strength: number;
}

/** What is known beforehand of how two locales translate each other. */
export interface Knowledge {
  readonly ideas: readonly [ReadonlyMap<string, readonly string[]>, ReadonlyMap<string, readonly string[]>];
  readonly translations: Translations;
}

/** What it says for two stems that they are one, begin with the same five letters or the same four, or share an idea. */
const same = 1;
const akin = 0.55;
const alike = 0.4;
const sharedIdea = 0.6;

/** Gathers what language data and the instrument itself know of two locales. */
export function knowledgeOf(concordance: Concordance, a: Side['locale'], b: Side['locale']): Knowledge {
  return { ideas: [ideasOf(a), ideasOf(b)], translations: dictionaryOf(concordance, a, b) };
}

/** All bonds between the content words of two readings, in no order. */
export function bondsOf(a: readonly Key[], b: readonly Key[], { ideas, translations }: Knowledge): Bond[] {
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  const byRoot = grouped([...placesB.keys()].filter(isWord), (stem) => [stem.slice(0, 4)]);
  const byIdea = grouped([...placesB.keys()], (stem) => ideas[1].get(stem) ?? []);
  return [...placesA].flatMap(([stem, places]) => {
    const strengths = new Map<string, number>();
    const add = (other: string, strength: number) =>
      strengths.set(other, Math.max(strength, strengths.get(other) ?? 0));
    if (placesB.has(stem)) add(stem, same);
    for (const other of (isWord(stem) && byRoot.get(stem.slice(0, 4))) || [])
      add(other, other.slice(0, 5) === stem.slice(0, 5) ? akin : alike);
    for (const idea of ideas[0].get(stem) ?? []) for (const other of byIdea.get(idea) ?? []) add(other, sharedIdea);
    for (const [other, faith] of translations.get(stem) ?? []) if (placesB.has(other)) add(other, faith);
    const from = a[places[0] ?? -1]?.number ?? -1;
    return Array.from(strengths, ([other, strength]) => {
      const others = placesB.get(other) ?? [];
      return { from, to: b[others[0] ?? -1]?.number ?? -1, a: places, b: others, strength };
    });
  });
}

function isWord(stem: string): boolean {
  return !/^\p{N}/u.test(stem);
}

function placesOf(keys: readonly Key[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach(({ stem }, place) => {
    const known = places.get(stem);
    if (known) known.push(place);
    else places.set(stem, [place]);
  });
  return places;
}

function grouped(stems: readonly string[], by: (stem: string) => readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const stem of stems)
    for (const name of by(stem)) {
      const known = groups.get(name);
      if (known) known.push(stem);
      else groups.set(name, [stem]);
    }
  return groups;
}
