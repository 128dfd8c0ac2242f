import type { Concordance, ConcordLocale } from '../concordance.js';
import { foldedWords, namesIn } from './names.js';
import { rememberThree } from './remember.js';

/** In how many units of a locale a name stands, and in how many of them another locale writes the same word. */
interface NameHabit {
  readonly units: number;
  readonly shared: number;
}

/** For each name of one locale, how faithfully another locale keeps it; found once. */
export const nameHabits = rememberThree(learn);

function learn({ rows }: Concordance, own: ConcordLocale, other: ConcordLocale): ReadonlyMap<string, NameHabit> {
  const habits = new Map<string, NameHabit>();
  for (const { readings } of rows) {
    const [here, there] = [readings.get(own.id), readings.get(other.id)];
    if (!here || !there) continue;
    const names = new Set(namesIn(here).map((name) => name.folded));
    if (names.size === 0) continue;
    const words = foldedWords(there);
    for (const name of names) {
      const { units, shared } = habits.get(name) ?? { units: 0, shared: 0 };
      habits.set(name, { units: units + 1, shared: shared + (words.has(name) ? 1 : 0) });
    }
  }
  return habits;
}
