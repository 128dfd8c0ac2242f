import type { Place } from '../diagnostic.js';
/** The place of an offset (UTF-16 code units from 0) in the text of a file. */
export declare function placeAt(file: string, text: string, offset: number): Place;
/** A function that gives the place of any offset in one text in logarithmic time. */
export declare function placer(file: string, text: string): (offset: number) => Place;
