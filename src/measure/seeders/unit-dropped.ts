import type { Seeder } from '../seeder.js';

/** A whole unit is lost. */
export const unitDropped: Seeder = {
  id: 'unit-dropped',
  summary: 'unit dropped',
  seed: ({ index, reading, random }) => {
    if (reading.text.trim() === '') return undefined;
    // Left out, or left empty.
    return new Map([[index, random.below(2) === 0 ? undefined : { ...reading, text: '', raw: '', marks: [] }]]);
  },
};
