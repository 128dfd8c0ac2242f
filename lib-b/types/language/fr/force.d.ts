import type { ForceData } from '../force-data.js';
/** How French denies, permits and obliges. */
export declare const force: ForceData;
