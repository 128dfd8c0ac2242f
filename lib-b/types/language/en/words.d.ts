import type { WordData } from '../word-data.js';
/** Function words and abbreviations of English. */
export declare const words: WordData;
