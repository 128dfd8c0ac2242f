import type { Concordance, ConcordLocale, Row } from '../concordance.js';
import { dictionaryOf, type Translations } from './dictionary.js';
import { ideasOf } from './ideas.js';
import { keysOf } from './keys.js';

/** A sign that stands in more rows than this tells none of them apart. */
const mostRows = 24;
/** Rows that are worth a closer look. */
const mostKindred = 3;

/**
 * Finds among some rows those whose reading in the second locale is most likely to answer a row's reading in the first,
 * by the stems, beginnings, ideas and translations that few rows have.
 */
export function kindredFinder(concordance: Concordance, rows: readonly Row[], a: ConcordLocale, b: ConcordLocale) {
  const translations = dictionaryOf(concordance, a, b);
  const index = new Map<number, number[]>();
  rows.forEach((row, place) => {
    for (const sign of signsOf(row, b)) {
      const places = index.get(sign);
      if (places) places.push(place);
      else index.set(sign, [place]);
    }
  });
  return (row: Row): Row[] => {
    const weights = new Map<number, number>();
    for (const sign of signsOf(row, a, translations)) {
      const places = index.get(sign) ?? [];
      if (places.length > mostRows) continue;
      for (const place of places) weights.set(place, (weights.get(place) ?? 0) + 1 / places.length);
    }
    const best = [...weights].sort(([, one], [, other]) => other - one).slice(0, mostKindred);
    return best.flatMap(([place]) => rows[place] ?? []);
  };
}

/** Kinds of signs: the number of a stem, root or idea is tripled, and its kind added, to tell them apart. */
const [stemSign, rootSign, ideaSign] = [0, 1, 2];

function signsOf({ readings }: Row, locale: ConcordLocale, translations?: Translations): Set<number> {
  const reading = readings.get(locale.id);
  const ideas = ideasOf(locale);
  const signs = new Set<number>();
  for (const stem of reading ? keysOf(reading, locale).stems : []) {
    signs.add(3 * stem.number + stemSign);
    signs.add(3 * stem.root + rootSign);
    for (const idea of ideas(stem)) signs.add(3 * idea + ideaSign);
    for (const { number } of translations?.(stem) ?? []) signs.add(3 * number + stemSign);
  }
  return signs;
}
