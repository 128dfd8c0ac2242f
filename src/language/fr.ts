import { force } from './fr/force.js';
import { testimonium } from './fr/testimonium.js';
import { typography } from './fr/typography.js';
import { values } from './fr/values.js';
import { words } from './fr/words.js';
import type { Language } from './language.js';

/** French. */
export const fr: Language = {
  tag: 'fr',
  format: {
    ordinal: { one: '#:sup[er]', other: '#:sup[e]' },
    century: { one: '#:sup[er]', other: '#:sup[e]' },
    centuryNumerals: 'roman',
    day: { one: '#:sup[er]', other: '#' },
    ordinalDay: { one: '#:sup[er]', other: '#' },
  },
  words,
  values,
  force,
  testimonium,
  typography,
};
