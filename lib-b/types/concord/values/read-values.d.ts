import type { ConcordLocale, Reading } from '../concordance.js';
import type { Value } from './value.js';
/** The values of a reading, in order of place, found once. */
export declare function valuesOf(reading: Reading, locale: ConcordLocale): readonly Value[];
/** Reads the values of a text in a locale, in order of place. */
export declare function readValues(text: string, locale: ConcordLocale): Value[];
