import type { Concordance, ConcordLocale, Reading, Row } from '../concordance.js';
import { rememberFew } from './remember.js';

/** One side of a comparison: a locale and its reading of the unit. */
export interface Side {
  readonly locale: ConcordLocale;
  readonly reading: Reading;
}

/** The readings of a row with their locales, blank ones left out: those are the affair of the rule `empty`. */
export function sidesOf(row: Row, { locales }: Concordance): readonly Side[] {
  return sidesAmong(locales)(row);
}

const sidesAmong = rememberFew((locales: readonly ConcordLocale[]) =>
  rememberFew(({ readings }: Row): readonly Side[] =>
    locales.flatMap((locale) => {
      const reading = readings.get(locale.id);
      return reading?.text.trim() ? [{ locale, reading }] : [];
    }),
  ),
);

/** Every unordered pair of a list. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}

/** Every ordered pair of a list of different things. */
export function orderedPairsOf<T>(items: readonly T[]): [T, T][] {
  return pairsOf(items).flatMap(([a, b]): [T, T][] => [
    [a, b],
    [b, a],
  ]);
}

/**
 * The locales that stand apart, from the pairs that disagree: with three or more versions those in most of the
 * disagreements, with two both.
 */
export function apartIn(disagreements: readonly (readonly [string, string])[], versions: number): string[] {
  const counts = new Map<string, number>();
  for (const id of disagreements.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => versions < 3 || count === most).map(([id]) => id);
}
