import type { ValueData } from '../value-data.js';
/** How French writes values. */
export declare const values: ValueData;
