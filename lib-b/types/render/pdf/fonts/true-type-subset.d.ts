import { type FontTables } from './font-tables.js';
/** A TrueType font with these glyphs alone, in this order, and with the parts that composite ones are made of after them. */
export declare function trueTypeSubset(tables: FontTables, wanted: readonly number[]): Uint8Array;
