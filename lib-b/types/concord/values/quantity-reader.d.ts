import { type Line } from './line.js';
import type { Value } from './value.js';
/** Reads the numbers that are left, each with its unit where it has one, and then the units that stand alone. */
export declare function readQuantities(line: Line): Value[];
