import { oneOf } from '../edit.js';
import { conceptOccurrences } from '../occurrences.js';
import type { Seeder } from '../seeder.js';

/** The name of a concept gives way to that of another of the same kind. */
export const termReplaced: Seeder = {
  id: 'term-replaced',
  summary: "term replaced by another concept's",
  seed: (site) => {
    const { concordance, locale, random, reading } = site;
    const edits = conceptOccurrences(reading.text, locale.id, concordance).flatMap(({ id, kind, name, start, end }) => {
      const others = concordance.concepts.flatMap((concept) => {
        const other = concept.forms.get(locale.id)?.name;
        if (concept.id === id || concept.kind !== kind || other === undefined) return [];
        return alike(other, name) ? [] : [other];
      });
      const replacement = random.pick(others);
      return replacement === undefined ? [] : [{ start, end, replacement }];
    });
    return oneOf(site, edits);
  },
};

// One name inside the other may well be the same thing, said shorter.
function alike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x);
}
