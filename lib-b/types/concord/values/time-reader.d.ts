import { type Line } from './line.js';
import type { Value } from './value.js';
/** Reads times of day: `17:30`, `17 h 30`, `5:30 p.m.`, `17 h`, `noon`. */
export declare function readTimes(line: Line): Value[];
