import type { ForceData } from '../force-data.js';
/** How Spanish denies, permits and obliges. */
export declare const force: ForceData;
