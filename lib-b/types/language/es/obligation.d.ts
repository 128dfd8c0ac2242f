import type { Markers } from '../force-data.js';
/** How Spanish obliges in so many words; its future and its bare present oblige too. */
export declare const obligation: Markers;
