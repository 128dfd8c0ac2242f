import type { Edit } from '../edit.js';
import { oneOf } from '../edit.js';
import { conceptOccurrences, type Occurrence } from '../occurrences.js';
import type { Seeder, Site } from '../seeder.js';

/** Two parties that one text names change places. */
export const partiesSwapped: Seeder = {
  id: 'parties-swapped',
  summary: 'parties swapped',
  seed: (site) => {
    const named = partyOccurrences(site);
    const pairs = named.flatMap((first, index): Edit[] => {
      const second = named[index + 1];
      if (!second || second.id === first.id) return [];
      const between = site.reading.text.slice(first.end, second.start);
      if (/[.;]\s/.test(between)) return [];
      return [{ start: first.start, end: second.end, replacement: second.name + between + first.name }];
    });
    return oneOf(site, pairs);
  },
};

/** By the instrument's own names of its parties, or else by the termbase's. */
function partyOccurrences({ concordance, locale, reading }: Site): Occurrence[] {
  const { instrument } = concordance;
  if (!instrument) {
    return conceptOccurrences(reading.text, locale.id, concordance).filter(({ kind }) => kind === 'party');
  }
  const concepts = instrument.parties.flatMap(({ id, names }) =>
    (names.get(locale.id) ?? []).map((name) => ({
      id,
      kind: 'party',
      forms: new Map([[locale.id, { name, variants: [], forbidden: [] }]]),
    })),
  );
  return conceptOccurrences(reading.text, locale.id, { ...concordance, concepts });
}
