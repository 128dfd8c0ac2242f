import type { Concordance, ConcordLocale } from '../concordance.js';
import { answered, answerRate } from './coverage.js';

/** How often another language answers a word of one, by its stem. */
type StemRates = (stem: string) => number;

/** Units that the usual rate weighs as much as, and the bounds within which any rate stays. */
const doubt = 2;
const [least, most] = [0.3, 0.95];

const memory = new WeakMap<Concordance, Map<string, StemRates>>();

/** How faithfully another locale answers each word of one, over the whole instrument; found once. */
export function stemRates(concordance: Concordance, asking: ConcordLocale, answering: ConcordLocale): StemRates {
  let known = memory.get(concordance);
  if (!known) {
    known = new Map();
    memory.set(concordance, known);
  }
  const name = JSON.stringify([asking.id, answering.id]);
  let rates = known.get(name);
  if (!rates) {
    rates = learn(concordance, asking, answering);
    known.set(name, rates);
  }
  return rates;
}

function learn(concordance: Concordance, asking: ConcordLocale, answering: ConcordLocale): StemRates {
  const usual = answerRate(concordance, asking, answering);
  const counts = new Map<string, { all: number; answered: number }>();
  for (const { readings } of concordance.rows) {
    const [own, other] = [readings.get(asking.id), readings.get(answering.id)];
    if (!own || !other) continue;
    const words = answered(concordance, { locale: asking, reading: own }, { locale: answering, reading: other });
    for (const { key, answered: yes } of words) {
      const count = counts.get(key.stem) ?? { all: 0, answered: 0 };
      count.all += 1;
      if (yes) count.answered += 1;
      counts.set(key.stem, count);
    }
  }
  const rates = new Map<string, number>();
  for (const [stem, count] of counts) {
    const rate = (count.answered + usual * doubt) / (count.all + doubt);
    rates.set(stem, Math.min(most, Math.max(least, rate)));
  }
  return (stem) => rates.get(stem) ?? usual;
}
