import type { Seeder } from '../seeder.js';

/** Two units change places: two that follow each other, or any two. */
export const unitsSwapped: Seeder = {
  id: 'units-swapped',
  summary: 'two units swapped',
  seed: ({ concordance, index, row, locale, reading, random }) => {
    const { length } = concordance.rows;
    const at = random.below(2) === 0 ? index + 1 : (index + 1 + random.below(length - 1)) % length;
    const next = concordance.rows[at];
    const other = next?.readings.get(locale.id);
    if (!next || !other || next.readings.size < 2) return undefined;
    // Messages of the edition itself have no order in which they could change places.
    if (row.kind === 'message' || next.kind === 'message') return undefined;
    // Where any language says the same twice, the swap changes nothing for it and maybe for nobody.
    for (const [id, { text }] of row.readings) if (next.readings.get(id)?.text === text) return undefined;
    return new Map([
      [index, moved(other, reading)],
      [at, moved(reading, other)],
    ]);
  },
};

function moved<R extends { readonly place?: object }>(what: R, where: R): R {
  const { place: _, ...content } = what;
  return { ...where, ...content };
}
