import type { ForceData } from '../force-data.js';
/** How English denies, permits and obliges. */
export declare const force: ForceData;
