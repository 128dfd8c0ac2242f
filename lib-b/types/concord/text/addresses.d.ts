import type { Reading } from '../concordance.js';
/** The targets of the links of a reading: its own marks or, in a text without marks, its Markdown links. */
export declare function linkTargets(reading: Reading): string[];
/** The web and e-mail addresses printed in a text, each without the punctuation that follows it. */
export declare function addressesIn(text: string): string[];
