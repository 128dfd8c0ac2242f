import type { TypographyData } from '../typography-data.js';

/** English typography by tag. */
export const typography: Readonly<Record<string, TypographyData>> = {
  en: {
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    spaceBefore: '',
    noSpaceBefore: ':;?!,%',
    spaceInQuotes: false,
    opened: {},
    apostrophe: '’',
  },
};
