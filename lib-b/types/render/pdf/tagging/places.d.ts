import type { Page } from '../pdfmake-internals.js';
/** Where an element of the structure tree begins: page from 0, and distance from its top. */
export interface Place {
    readonly page: number;
    readonly y: number;
}
/** Finds where each unit stands on the pages laid out: at the first line that belongs to it. */
export declare function placesOf(pages: readonly Page[]): ReadonlyMap<string, Place>;
