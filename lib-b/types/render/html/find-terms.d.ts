import type { Concept } from '../../model.js';
/** A place in a text where a concept is named. */
export interface TermFound {
    readonly concept: Concept;
    readonly start: number;
    readonly end: number;
    readonly isAcronym: boolean;
}
/** Finds names and acronyms of a termbase in texts of one locale, the longest at each place; linear in the text. */
export declare class TermFinder {
    #private;
    constructor(concepts: readonly Concept[], locale: string);
    find(text: string): TermFound[];
}
