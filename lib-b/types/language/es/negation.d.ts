import type { Markers } from '../force-data.js';
/** How Spanish denies. */
export declare const negation: Markers;
