import type { Concept, Concordance, ConcordLocale, Reading } from '../concordance.js';
/** How a concept is named where it occurs. */
export interface Naming {
    readonly concept: Concept;
    readonly form: 'name' | 'acronym' | 'forbidden';
}
/** An occurrence of a concept, with the words that name it. */
export interface Occurrence extends Naming {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
/** The occurrences of a termbase in a reading: apart from one another, and also those inside a longer name. */
interface Occurrences {
    readonly apart: readonly Occurrence[];
    readonly any: readonly Occurrence[];
}
/** The concepts of the termbase that a reading names, longest names first; inflected forms count. */
export declare function conceptsIn(concordance: Concordance, locale: ConcordLocale, reading: Reading): Occurrences;
export {};
