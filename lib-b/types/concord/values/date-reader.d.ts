import { type Line } from './line.js';
import type { Value } from './value.js';
/**
 * Reads dates around the name of a month, in whatever order the language writes them (`April 2, 2012`,
 * `2nd day of April, 2012`, `18 de febrero de 2014`, `2014. február 18.`), and dates in figures.
 */
export declare function readDates(line: Line): Value[];
