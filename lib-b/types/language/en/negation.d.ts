import type { Markers } from '../force-data.js';
/** How English denies. */
export declare const negation: Markers;
