import type { Concordance, ConcordLocale } from '../concordance.js';
import { segmentsOf } from './segments.js';

/** What is assumed of two languages before the instrument has shown how it divides its sentences. */
const assumed = 0.6;
const assumedUnits = 10;

const memory = new WeakMap<Concordance, Map<string, number>>();

/** How surely two locales divide a text into as many parts by commas and joining words, as log odds; found once. */
export function partsAgreement(concordance: Concordance, a: ConcordLocale, b: ConcordLocale): number {
  let known = memory.get(concordance);
  if (!known) {
    known = new Map();
    memory.set(concordance, known);
  }
  const name = JSON.stringify([a.id, b.id]);
  let odds = known.get(name);
  if (odds === undefined) {
    let equal = assumed * assumedUnits;
    let all = assumedUnits;
    for (const { readings } of concordance.rows) {
      const [own, other] = [readings.get(a.id), readings.get(b.id)];
      if (!own?.text || !other?.text) continue;
      const [n, m] = [segmentsOf(own, a).length, segmentsOf(other, b).length];
      if (n < 2) continue;
      all += 1;
      if (n === m) equal += 1;
    }
    odds = Math.log(equal / (all - equal));
    known.set(name, odds);
  }
  return odds;
}
