import type { ValueData } from '../value-data.js';
/** How Spanish writes values. */
export declare const values: ValueData;
