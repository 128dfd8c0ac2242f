import type { Concordance, ConcordLocale, Reading, Row } from '../concord/concordance.js';
import type { SeedLanguage } from './language/seed-language.js';
import type { Random } from './random.js';

/** One unit in one locale, where a defect may be put. */
export interface Site {
  readonly concordance: Concordance;
  readonly index: number;
  readonly row: Row;
  readonly locale: ConcordLocale;
  readonly reading: Reading;
  /** What the seeders know of the language; undefined where they know nothing. */
  readonly language: SeedLanguage | undefined;
  readonly random: Random;
}

/** The readings to put in the site's locale, by index of their row; undefined takes the reading out. */
export type Change = ReadonlyMap<number, Reading | undefined>;

/** One class of defects. */
export interface Seeder {
  readonly id: string;
  /** The defect, as the table names it. */
  readonly summary: string;
  /** A defect of this class at the site, or undefined where there is no room for one that is certain to be one. */
  seed(site: Site): Change | undefined;
}
