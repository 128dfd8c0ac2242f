import type { Reading } from '../concordance.js';
/** The labels of a list written out inside a text, (1) … (2) … or a) … b) …, each list in turn. */
export declare function enumerationLabels(reading: Reading): string[];
