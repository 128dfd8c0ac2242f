import type { Seeder } from '../seeder.js';

/** Two units that follow each other change places. */
export const unitsSwapped: Seeder = {
  id: 'units-swapped',
  summary: 'two units swapped',
  seed: ({ concordance, index, row, locale, reading }) => {
    const next = concordance.rows[index + 1];
    const other = next?.readings.get(locale.id);
    if (!next || !other || next.readings.size < 2) return undefined;
    // Messages of the edition itself have no order in which they could change places.
    if (row.kind === 'message' || next.kind === 'message') return undefined;
    // Where any language says the same twice, the swap changes nothing for it and maybe for nobody.
    for (const [id, { text }] of row.readings) if (next.readings.get(id)?.text === text) return undefined;
    return new Map([
      [index, moved(other, reading)],
      [index + 1, moved(reading, other)],
    ]);
  },
};

function moved<R extends { readonly place?: object }>(what: R, where: R): R {
  const { place: _, ...content } = what;
  return { ...where, ...content };
}
