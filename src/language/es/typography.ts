import type { TypographyData } from '../typography-data.js';

const common = { spaceBefore: '', noSpaceBefore: ':;?!,', spaceInQuotes: false, opened: { '?': '¿', '!': '¡' } };

/** Spanish typography by tag: the regions differ in their quotation marks. */
export const typography: Readonly<Record<string, TypographyData>> = {
  es: {
    ...common,
    quotes: [
      ['«', '»'],
      ['“', '”'],
      ['‘', '’'],
    ],
  },
  'es-MX': {
    ...common,
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
  },
};
