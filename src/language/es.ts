import { force } from './es/force.js';
import { testimonium } from './es/testimonium.js';
import { typography } from './es/typography.js';
import { values } from './es/values.js';
import { words } from './es/words.js';
import type { Language } from './language.js';

/** Spanish. */
export const es: Language = {
  tag: 'es',
  format: {
    ordinal: { other: '#.º' },
    century: {},
    centuryNumerals: 'roman',
    day: {},
    ordinalDay: {},
  },
  words,
  values,
  force,
  testimonium,
  typography,
};
