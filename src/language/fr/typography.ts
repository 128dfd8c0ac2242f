import type { TypographyData } from '../typography-data.js';

const common = {
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  spaceInQuotes: true,
  opened: {},
  apostrophe: '’',
} as const;

/** French typography by tag: France spaces every double mark, Canada the colon and the percent sign alone. */
export const typography: Readonly<Record<string, TypographyData>> = {
  fr: { ...common, spaceBefore: ':;?!%', noSpaceBefore: ',' },
  'fr-CA': { ...common, spaceBefore: ':%', noSpaceBefore: ';?!,' },
};
