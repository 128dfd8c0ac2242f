import type { Concordance, ConcordLocale, Row } from '../concordance.js';
import { dictionaryOf } from './dictionary.js';
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
  const index = new Map<string, number[]>();
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

function signsOf(
  { readings }: Row,
  locale: ConcordLocale,
  translations?: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Set<string> {
  const reading = readings.get(locale.id);
  const signs = new Set<string>();
  for (const { stem, root } of reading ? keysOf(reading, locale) : []) {
    signs.add(`stem ${stem}`);
    signs.add(`root ${root}`);
    for (const idea of ideasOf(locale).get(stem) ?? []) signs.add(`idea ${idea}`);
    for (const other of translations?.get(stem)?.keys() ?? []) signs.add(`stem ${other}`);
  }
  return signs;
}
