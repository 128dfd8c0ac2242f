import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import { keysOf } from './keys.js';
import { rememberThree } from './remember.js';
import { type Stem, stemCount } from './stems.js';

/** A stem of the other language that keeps a stem's company, and how faithfully. */
interface Translation {
  /** Its number. */
  readonly number: number;
  /** From 0 to 1. */
  readonly faith: number;
}

/** The stems of another language that translate a stem of one. */
export type Translations = (stem: Stem) => readonly Translation[];

/** More distinct words than this a unit does not teach: one giant unit must not cost the square of its length. */
const mostTaught = 120;
/** How often two stems must meet, and how faithfully, to count as translations. */
const leastMeetings = 3;
const leastFaith = 0.3;

const none: readonly Translation[] = [];

/** Learns which stems of two locales translate each other from the company they keep in the units; found once. */
export const dictionaryOf = rememberThree(learn);

function learn(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): Translations {
  const units = concordance.rows.flatMap(({ readings }) => {
    const [ra, rb] = [readings.get(a.id), readings.get(b.id)];
    return ra && rb ? [{ a: taught(ra, a), b: taught(rb, b) }] : [];
  });
  const most = Math.max(20, units.length * 0.3);
  const inA = frequent(
    units.map((unit) => unit.a),
    most,
  );
  const inB = frequent(
    units.map((unit) => unit.b),
    most,
  );
  const companies = units.map((unit) => unit.b.filter((stem) => inB.has(stem)));
  const translations = new Map<number, Translation[]>();
  const meetings = new Uint32Array(stemCount());
  for (const [stem, places] of inA) {
    const found: Translation[] = [];
    for (const other of companyIn(places, companies, meetings)) {
      const times = meetings[other.number] ?? 0;
      meetings[other.number] = 0;
      const [ofStem, ofOther] = [places.length, inB.get(other)?.length ?? 0];
      const faith = (2 * (times - (ofStem * ofOther) / units.length)) / (ofStem + ofOther);
      if (times >= leastMeetings && faith >= leastFaith) found.push({ number: other.number, faith });
    }
    if (found.length > 0) translations.set(stem.number, found);
  }
  return ({ number }) => translations.get(number) ?? none;
}

function taught(reading: Reading, locale: ConcordLocale): Stem[] {
  const { stems, firsts } = keysOf(reading, locale);
  return firsts.slice(0, mostTaught).flatMap((place) => stems[place] ?? []);
}

// The units in which each stem stands. Stems met once teach nothing, and those met everywhere keep everybody's company.
function frequent(units: readonly (readonly Stem[])[], most: number): Map<Stem, number[]> {
  const places = new Map<Stem, number[]>();
  for (const [place, stems] of units.entries())
    for (const stem of stems) {
      const known = places.get(stem);
      if (known) known.push(place);
      else places.set(stem, [place]);
    }
  for (const [stem, { length }] of places) if (length < leastMeetings || length > most) places.delete(stem);
  return places;
}

// Each stem that stands in one of the units, once; how often it does is counted in `meetings`, by its number.
function companyIn(units: readonly number[], companies: readonly (readonly Stem[])[], meetings: Uint32Array): Stem[] {
  const company: Stem[] = [];
  for (const unit of units)
    for (const stem of companies[unit] ?? []) {
      const times = meetings[stem.number] ?? 0;
      if (times === 0) company.push(stem);
      meetings[stem.number] = times + 1;
    }
  return company;
}
