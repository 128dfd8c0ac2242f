import type { Atom, Value, ValueKind } from './value.js';
/** Two values, one of each text, that stand in the same place and differ. */
export interface Conflict {
    readonly kind: ValueKind;
    readonly left: Value;
    readonly right: Value;
}
/** What two texts disagree on: values that conflict, and values of one text that the other does not show. */
export interface Comparison {
    readonly conflicts: readonly Conflict[];
    readonly alone: {
        readonly left: readonly Value[];
        readonly right: readonly Value[];
    };
}
/** An atom that has found no equal yet, with the value that it is part of. */
export interface Rest {
    readonly value: Value;
    readonly atom: Atom;
}
/**
 * Compares the values of two texts as multisets: equal values pass first, whole and of the same kind, then whole and
 * of any kind, then part by part (`February 14 and 15, 1977`, `14 et 15 février 1977`); what is left conflicts or stands alone.
 */
export declare function matchValues(lefts: readonly Value[], rights: readonly Value[]): Comparison;
