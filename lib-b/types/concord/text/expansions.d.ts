/**
 * The acronym that the capitals of the words before a bracketed acronym spell, when it differs from the one given by
 * one slip only; undefined when they agree or are not alike.
 */
export declare function expansionSlip(text: string, bracket: number, acronym: string): string | undefined;
