import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
import { keysOf } from './keys.js';
import { rememberThree } from './remember.js';

/** For each stem of one language the stems of the other that keep its company, and how faithfully, from 0 to 1. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** More distinct words than this a unit does not teach: one giant unit must not cost the square of its length. */
const mostTaught = 120;
/** How often two stems must meet, and how faithfully, to count as translations. */
const leastMeetings = 3;
const leastFaith = 0.3;

/** Learns which stems of two locales translate each other from the company they keep in the units; found once. */
export const dictionaryOf = rememberThree(learn);

function learn(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): Translations {
  const units = concordance.rows.flatMap(({ readings }) => {
    const [ra, rb] = [readings.get(a.id), readings.get(b.id)];
    return ra && rb ? [{ a: stems(ra, a), b: stems(rb, b) }] : [];
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
  const meetings = new Map<string, Map<string, number>>();
  for (const unit of units) {
    const others = unit.b.filter((stem) => inB.has(stem));
    for (const stem of unit.a) {
      if (!inA.has(stem)) continue;
      let row = meetings.get(stem);
      if (!row) {
        row = new Map();
        meetings.set(stem, row);
      }
      for (const other of others) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const forward = new Map<string, Map<string, number>>();
  for (const [stem, row] of meetings) {
    for (const [other, times] of row) {
      const [ofStem, ofOther] = [inA.get(stem) ?? 0, inB.get(other) ?? 0];
      const faith = (2 * (times - (ofStem * ofOther) / units.length)) / (ofStem + ofOther);
      if (times < leastMeetings || faith < leastFaith) continue;
      add(forward, stem, other, faith);
    }
  }
  return forward;
}

function stems(reading: Reading, locale: ConcordLocale): string[] {
  return [...new Set(keysOf(reading, locale).map((key) => key.stem))].slice(0, mostTaught);
}

// Stems met once teach nothing, and those met everywhere keep everybody's company.
function frequent(units: readonly (readonly string[])[], most: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of units.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) if (count < leastMeetings || count > most) counts.delete(stem);
  return counts;
}

function add(translations: Map<string, Map<string, number>>, from: string, to: string, faith: number): void {
  const known = translations.get(from);
  if (known) known.set(to, faith);
  else translations.set(from, new Map([[to, faith]]));
}
