import type { Markers } from '../force-data.js';
/** How Spanish permits. */
export declare const permission: Markers;
