import type { Language } from './language.js';

/** French. */
export const fr: Language = {
  tag: 'fr',
  format: {
    ordinal: { one: '#:sup[er]', other: '#:sup[e]' },
    century: '#:sup[e]',
    centuryNumerals: 'roman',
    ordinalDay: { one: '#:sup[er]' },
  },
};
