import type { Concordance, ConcordLocale } from '../concordance.js';
import { dictionaryOf } from './dictionary.js';
import { ideasOf } from './ideas.js';
import type { Keys } from './keys.js';
import { PlaceIndex } from './place-index.js';
import type { Stem } from './stems.js';

/** How often two stems met, and how often they were linked when they did. */
interface Acquaintance {
  met: number;
  linked: number;
}

/** Two stems that may translate each other in two readings. */
export interface Bond {
  readonly between: Acquaintance;
  /** Where each stands first among the content words of its reading. */
  readonly a: number;
  readonly b: number;
  /** How surely, from 0 to 1. */
  strength: number;
}

/** What it says for two stems that they are one, begin with the same five letters or the same four, or share an idea. */
const same = 1;
const akin = 0.55;
const alike = 0.4;
const sharedIdea = 0.6;

/** Finds the bonds between readings of two locales, and keeps in mind how the stems that they join are acquainted. */
export class BondFinder {
  readonly #ideas;
  readonly #translations;
  readonly #acquaintances = new Map<number, Map<number, Acquaintance>>();
  readonly #byStem = new PlaceIndex();
  readonly #byRoot = new PlaceIndex();
  readonly #byIdea = new PlaceIndex();
  /** The places that may answer the stem at hand, and how surely each place does. */
  readonly #found: number[] = [];
  readonly #faiths: number[] = [];

  constructor(concordance: Concordance, a: ConcordLocale, b: ConcordLocale) {
    this.#ideas = { a: ideasOf(a), b: ideasOf(b) };
    this.#translations = dictionaryOf(concordance, a, b);
  }

  /** All bonds between the content words of two readings, by what is known beforehand; in no order. */
  bondsOf(a: Keys, b: Keys): Bond[] {
    const bonds: Bond[] = [];
    this.#enter(b);
    for (const place of a.firsts) {
      const stem = a.stems[place];
      if (!stem) continue;
      this.#find(stem, b);
      if (this.#found.length > 0) this.#bind(stem, place, b, bonds);
    }
    this.#byStem.clear();
    this.#byRoot.clear();
    this.#byIdea.clear();
    return bonds;
  }

  #enter({ stems, firsts }: Keys): void {
    while (this.#faiths.length < stems.length) this.#faiths.push(0);
    for (let i = firsts.length - 1; i >= 0; i--) {
      const place = firsts[i] ?? -1;
      const stem = stems[place];
      if (!stem) continue;
      this.#byStem.enter(stem.number, place);
      this.#byRoot.enter(stem.root, place);
      for (const idea of this.#ideas.b(stem)) this.#byIdea.enter(idea, place);
    }
  }

  #find(stem: Stem, { stems }: Keys): void {
    const [byStem, byRoot, byIdea] = [this.#byStem, this.#byRoot, this.#byIdea];
    const own = byStem.first(stem.number);
    if (own > 0) this.#suggest(byStem.place(own), same);
    const fifth = stem.text.charCodeAt(4);
    for (let entry = byRoot.first(stem.root); entry > 0; entry = byRoot.next(entry)) {
      const place = byRoot.place(entry);
      this.#suggest(place, stems[place]?.text.charCodeAt(4) === fifth ? akin : alike);
    }
    for (const idea of this.#ideas.a(stem))
      for (let entry = byIdea.first(idea); entry > 0; entry = byIdea.next(entry))
        this.#suggest(byIdea.place(entry), sharedIdea);
    for (const { number, faith } of this.#translations(stem)) {
      const entry = byStem.first(number);
      if (entry > 0) this.#suggest(byStem.place(entry), faith);
    }
  }

  #suggest(place: number, faith: number): void {
    const before = this.#faiths[place] ?? 0;
    if (before === 0) this.#found.push(place);
    if (faith > before) this.#faiths[place] = faith;
  }

  #bind(stem: Stem, a: number, { stems }: Keys, bonds: Bond[]): void {
    let own = this.#acquaintances.get(stem.number);
    if (!own) {
      own = new Map();
      this.#acquaintances.set(stem.number, own);
    }
    for (const b of this.#found) {
      const number = stems[b]?.number ?? -1;
      let between = own.get(number);
      if (!between) {
        between = { met: 0, linked: 0 };
        own.set(number, between);
      }
      bonds.push({ between, a, b, strength: this.#faiths[b] ?? 0 });
      this.#faiths[b] = 0;
    }
    this.#found.length = 0;
  }
}
