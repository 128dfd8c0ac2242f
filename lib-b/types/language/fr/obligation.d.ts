import type { Markers } from '../force-data.js';
/** How French obliges in so many words; its bare present obliges too and needs no answer. */
export declare const obligation: Markers;
