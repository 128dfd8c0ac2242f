import { force } from './en/force.js';
import { testimonium } from './en/testimonium.js';
import { typography } from './en/typography.js';
import { values } from './en/values.js';
import { words } from './en/words.js';
import type { Language } from './language.js';

/** English. */
export const en: Language = {
  tag: 'en',
  format: {
    ordinal: { one: '#st', two: '#nd', few: '#rd', other: '#th' },
    century: { one: '#st', two: '#nd', few: '#rd', other: '#th' },
    centuryNumerals: 'arabic',
    day: {},
    ordinalDay: { one: '#st', two: '#nd', few: '#rd', other: '#th' },
  },
  words,
  values,
  force,
  testimonium,
  typography,
};
