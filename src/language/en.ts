import type { Language } from './language.js';

/** English. */
export const en: Language = {
  tag: 'en',
  format: {
    ordinal: { one: '#st', two: '#nd', few: '#rd', other: '#th' },
    century: '#',
    centuryNumerals: 'arabic',
    ordinalDay: { one: '#st', two: '#nd', few: '#rd', other: '#th' },
  },
};
