import type { Concordance, ConcordLocale } from '../concordance.js';
import { acronymsOf } from './acronyms.js';
import { rememberFew } from './remember.js';
import { slipIndex } from './slip-index.js';

/** How an instrument uses acronyms in one locale: in how many units each stands, and what stands beside it elsewhere. */
interface AcronymHabits {
  units(acronym: string): number;
  /** The acronyms one slip away from a word. */
  near(word: string): readonly string[];
  /** In how many units the acronym stands beside an acronym of another locale. */
  together(acronym: string, other: ConcordLocale, counterpart: string): number;
}

/** The habits of one locale, found once. */
export function acronymHabits(concordance: Concordance, locale: ConcordLocale): AcronymHabits {
  return habitsIn(concordance)(locale);
}

const habitsIn = rememberFew((concordance: Concordance) =>
  rememberFew((locale: ConcordLocale) => learn(concordance, locale)),
);

/** A unit with more acronyms than this is a table or a list of them, and says nothing of which goes with which. */
const most = 12;

function learn({ rows, locales }: Concordance, locale: ConcordLocale): AcronymHabits {
  const units = new Map<string, number>();
  const together = new Map<string, number>();
  for (const { readings } of rows) {
    const own = readings.get(locale.id);
    if (!own) continue;
    const acronyms = acronymsOf(own);
    for (const acronym of acronyms) units.set(acronym, (units.get(acronym) ?? 0) + 1);
    for (const other of locales) {
      const reading = other === locale ? undefined : readings.get(other.id);
      if (!reading || acronyms.length > most || acronymsOf(reading).length > most) continue;
      for (const acronym of acronyms) {
        for (const counterpart of acronymsOf(reading)) {
          const name = JSON.stringify([acronym, other.id, counterpart]);
          together.set(name, (together.get(name) ?? 0) + 1);
        }
      }
    }
  }
  let near: ((word: string) => string[]) | undefined;
  return {
    units: (acronym) => units.get(acronym) ?? 0,
    near: (word) => {
      near ??= slipIndex([...units.keys()]);
      return near(word);
    },
    together: (acronym, other, counterpart) => together.get(JSON.stringify([acronym, other.id, counterpart])) ?? 0,
  };
}
