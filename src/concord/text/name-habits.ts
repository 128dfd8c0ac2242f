import type { Concordance, ConcordLocale } from '../concordance.js';
import { fold } from './keys.js';
import { namesIn } from './names.js';
import { readingWords } from './words.js';

/** In how many units of a locale a name stands, and in how many of them another locale writes the same word. */
interface NameHabit {
  readonly units: number;
  readonly shared: number;
}

const memory = new WeakMap<Concordance, Map<string, ReadonlyMap<string, NameHabit>>>();

/** For each name of one locale, how faithfully another locale keeps it; found once. */
export function nameHabits(concordance: Concordance, own: ConcordLocale, other: ConcordLocale) {
  let all = memory.get(concordance);
  if (!all) {
    all = new Map();
    memory.set(concordance, all);
  }
  const name = JSON.stringify([own.id, other.id]);
  let habits = all.get(name);
  if (!habits) {
    habits = learn(concordance, own, other);
    all.set(name, habits);
  }
  return habits;
}

function learn({ rows }: Concordance, own: ConcordLocale, other: ConcordLocale): ReadonlyMap<string, NameHabit> {
  const habits = new Map<string, NameHabit>();
  for (const { readings } of rows) {
    const [here, there] = [readings.get(own.id), readings.get(other.id)];
    if (!here || !there) continue;
    const names = new Set(namesIn(here).map((name) => name.folded));
    if (names.size === 0) continue;
    const words = new Set(readingWords(there).map((word) => fold(word.text)));
    for (const name of names) {
      const { units, shared } = habits.get(name) ?? { units: 0, shared: 0 };
      habits.set(name, { units: units + 1, shared: shared + (words.has(name) ? 1 : 0) });
    }
  }
  return habits;
}
