import type { WordData } from '../word-data.js';
/** Function words and abbreviations of French. */
export declare const words: WordData;
