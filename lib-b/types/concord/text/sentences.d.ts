import type { ConcordLocale, Reading } from '../concordance.js';
/** The sentences of a reading, found once; abbreviations come from the data of the language, where there are any. */
export declare function sentencesOf(reading: Reading, locale: ConcordLocale): readonly string[];
