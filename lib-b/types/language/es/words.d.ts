import type { WordData } from '../word-data.js';
/** Function words and abbreviations of Spanish. */
export declare const words: WordData;
