import type { Passage } from '../diagnostic.js';
import type { Row } from './concordance.js';
import type { Finding } from './rule.js';
/**
 * The words at issue in each locale, by what a finding says of it: its counterpart, or several parted by commas, as they
 * stand in the text. What a finding counts, or says in other words, stands nowhere: undefined when nothing was found.
 */
export declare function passagesOf({ locales, actual, counterparts }: Finding, { readings }: Row): Record<string, Passage[]> | undefined;
