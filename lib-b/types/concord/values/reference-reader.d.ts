import { type Line } from './line.js';
import type { Value } from './value.js';
/**
 * Reads the numbers and letters of references to parts of an instrument, one value each: `art. 5(2)(a)` and
 * `5(2)a)` are 5, 2 and a. A number belongs to a reference after the name of a part, in a list that such a number
 * began, before or within brackets, and after `§`.
 */
export declare function readReferences(line: Line): Value[];
