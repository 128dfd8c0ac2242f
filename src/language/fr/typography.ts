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

/** French typography by tag: the regions differ in which double marks they space. */
export const typography: Readonly<Record<string, TypographyData>> = {
  fr: { ...common, spaceBefore: ':;?!%', noSpaceBefore: ',' },
  'fr-CA': { ...common, spaceBefore: ':%', noSpaceBefore: ';?!,' },
};
