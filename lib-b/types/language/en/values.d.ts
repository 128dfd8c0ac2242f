import type { ValueData } from '../value-data.js';
/** How English writes values. */
export declare const values: ValueData;
