import type { Rule } from '../rule.js';
import { authoredText } from '../text/authored.js';
import { localeNames } from '../text/locale-names.js';
import { type Pairing, pairings, unpaired } from '../text/unpaired.js';

/** Brackets and quotation marks that are not closed, or not opened, in one version only. */
export const unbalanced: Rule = {
  id: 'unbalanced',
  group: 'typography',
  severity: 'warning',
  summary: 'A bracket or quotation mark has no partner, while another version has both.',
  why: 'Where a parenthesis or a quotation ends is part of what a provision says.',
  *check({ rows, locales }) {
    for (const row of rows) {
      for (const pairing of pairings) {
        const state = new Map(
          locales.flatMap(({ id, language }) => {
            const reading = row.readings.get(id);
            return reading ? [[id, unpaired(authoredText(reading), waysOf(pairing, language !== undefined))]] : [];
          }),
        );
        const apart = [...state].filter(([, isUnpaired]) => isUnpaired).map(([id]) => id);
        // Text split at list items leaves all versions open alike.
        if (apart.length === 0 || apart.length === state.size) continue;
        yield {
          unit: row.unit,
          locales: apart,
          message: `${pairing.usual.join(' ')} without a partner in ${localeNames(apart)}`,
          counterparts: Object.fromEntries([...state].map(([id, one]) => [id, one ? 'unpaired' : 'paired'])),
        };
      }
    }
  },
};

// Of a language without data any way of setting marks may be its own.
function waysOf({ usual, elsewhere }: Pairing, isKnown: boolean) {
  return isKnown ? [usual] : [usual, ...elsewhere];
}
