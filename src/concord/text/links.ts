import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import { BondFinder } from './bonds.js';
import { type Keys, keysOf } from './keys.js';
import { link } from './linking.js';
import type { Side } from './pairs.js';
import { rememberThree } from './remember.js';

/** What links the content words of two readings one to one. */
export class Links {
  constructor(
    /** For each content word of the first, in order, the place of its answer among those of the second, or -1. */
    readonly a: readonly number[],
    readonly b: readonly number[],
    /** How sure the links are, by the places of the first, or of the second where they are turned. */
    private readonly strengths: readonly number[],
    private readonly isTurned = false,
  ) {}

  /** How sure the link of a content word of the first is, from 0 to 1; 0 where nothing answers it. */
  strength(place: number): number {
    return this.strengths[this.isTurned ? (this.a[place] ?? -1) : place] ?? 0;
  }

  /** The same links, as the second reading has them. */
  turned(): Links {
    return new Links(this.b, this.a, this.strengths, !this.isTurned);
  }
}

/** Bonds weaker than this, after what the instrument has shown, are none. */
const weakest = 0.1;
/** So many units, evenly taken, show which company was meant; more would show the same. */
const telling = 3000;

/**
 * Links the content words of two readings one to one: numbers, cognates, words of one idea and translations that the
 * instrument teaches, the surest first; of a word that stands more often on one side, those whose neighbours are linked.
 */
export function linksOf(concordance: Concordance, a: Side, b: Side): Links {
  if (concordance.locales.indexOf(a.locale) > concordance.locales.indexOf(b.locale))
    return linksOf(concordance, b, a).turned();
  return linker(concordance, a.locale, b.locale)(a.reading, b.reading);
}

const linker = rememberThree((concordance: Concordance, a: ConcordLocale, b: ConcordLocale) => {
  const finder = acquainted(concordance, a, b);
  const known = new Map<Reading, Map<Reading, Links>>();
  return (ra: Reading, rb: Reading): Links => {
    let own = known.get(ra);
    if (!own) {
      own = new Map();
      known.set(ra, own);
    }
    let links = own.get(rb);
    if (!links) {
      links = seasoned(finder, keysOf(ra, a), keysOf(rb, b));
      own.set(rb, links);
    }
    return links;
  };
});

function seasoned(finder: BondFinder, keysA: Keys, keysB: Keys): Links {
  const bonds = finder.bondsOf(keysA, keysB);
  // What was known beforehand counts as one meeting.
  for (const bond of bonds) bond.strength = (bond.between.linked + bond.strength) / (bond.between.met + 1);
  const strong = bonds.filter(({ strength }) => strength >= weakest);
  const { a, b, by } = link(keysA, keysB, strong);
  return new Links(
    a,
    b,
    by.map((bond) => bond?.strength ?? 0),
  );
}

// Stems that keep company and are never linked were only near: linking many units shows which company was meant.
function acquainted(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): BondFinder {
  const finder = new BondFinder(concordance, a, b);
  const { rows } = concordance;
  const step = Math.max(1, Math.floor(rows.length / telling));
  for (let index = 0; index < rows.length; index += step) {
    const readings = rows[index]?.readings;
    const [ra, rb] = [readings?.get(a.id), readings?.get(b.id)];
    if (!ra || !rb) continue;
    const [keysA, keysB] = [keysOf(ra, a), keysOf(rb, b)];
    const bonds = finder.bondsOf(keysA, keysB);
    for (const bond of bonds) bond.between.met += Math.min(timesFrom(bond.a, keysA), timesFrom(bond.b, keysB));
    for (const bond of link(keysA, keysB, bonds).by) if (bond) bond.between.linked += 1;
  }
  return finder;
}

function timesFrom(first: number, { again }: Keys): number {
  let times = 0;
  for (let place = first; place >= 0; place = again[place] ?? -1) times++;
  return times;
}
