import type { FoundUnit } from './read-html.js';
/** Reads the units of an Akoma Ntoso document back from its bytes: every element of the text with an `eId`, in reading order. */
export declare function readAkomaNtoso(bytes: Uint8Array): FoundUnit[];
