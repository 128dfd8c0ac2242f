import type { Markers } from '../force-data.js';
/** How English obliges; what it says with “shall” other languages may say with a bare present, so that nothing here must be answered. */
export declare const obligation: Markers;
