import type { Markers } from '../force-data.js';
/** How French denies; a bare “ne” denies before a few verbs, and elsewhere has lost its second word. */
export declare const negation: Markers;
