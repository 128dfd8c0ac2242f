import type { Concordance, ConcordLocale, Reading } from '../concordance.js';
/** How far the lengths of two readings stand from the instrument's own ratio, in spreads; positive when the first is long. */
type LengthGauge = (a: Reading, b: Reading) => number;
/** Learns the ratio of length of two languages from all the units of an instrument; found once. */
export declare const lengthGauge: (a: Concordance, b: ConcordLocale, c: ConcordLocale) => LengthGauge;
export {};
