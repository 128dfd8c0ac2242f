/** What a value is of; each has its rule. */
export type ValueKind = 'number' | 'percentage' | 'money' | 'date' | 'year' | 'time' | 'reference' | 'unit';
/** How far a value proves itself: figures do; a word for a number does less; `un` or `first` next to nothing. */
export type Evidence = 'figures' | 'words' | 'faint';
/** A part of a value that can agree or disagree by itself: the day of a date, the unit of a quantity. */
export interface Atom {
    readonly shape: 'number' | 'month' | 'letter' | 'unit' | 'time';
    /** Its accepted readings, the likeliest first. */
    readonly keys: readonly string[];
}
/** One value read in a text. */
export interface Value {
    readonly kind: ValueKind;
    /** Its accepted readings as a whole, the likeliest first; two values are equal when they share one. */
    readonly keys: readonly string[];
    readonly atoms: readonly Atom[];
    readonly evidence: Evidence;
    /** As written. */
    readonly text: string;
    readonly start: number;
}
