import type { Reading } from '../concordance.js';
/** The acronyms of a reading, each once: words of capitals, Roman figures and texts all in capitals left out. */
export declare const acronymsOf: (key: Reading) => readonly string[];
