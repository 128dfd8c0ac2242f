import type { Language } from './language.js';

/** Spanish. */
export const es: Language = {
  tag: 'es',
  format: {
    ordinal: { other: '#.º' },
    century: '#',
    centuryNumerals: 'roman',
    ordinalDay: {},
  },
};
