import type { Markers } from '../force-data.js';
/** How English permits. */
export declare const permission: Markers;
