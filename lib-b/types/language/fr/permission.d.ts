import type { Markers } from '../force-data.js';
/** How French permits. */
export declare const permission: Markers;
