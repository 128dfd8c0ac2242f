import type { Concordance, Row } from '../concordance.js';
import type { Value, ValueKind } from './value.js';
/** Values in the same place of a unit that are not equal, by locale. */
export interface Discord {
    readonly kind: ValueKind;
    readonly values: ReadonlyMap<string, Value>;
}
/** A value that some locales give and others do not. */
export interface Absence {
    readonly value: Value;
    readonly present: readonly string[];
    readonly absent: readonly string[];
}
/** All that the locales of one unit disagree on. */
export interface Disagreement {
    readonly discords: readonly Discord[];
    readonly absences: readonly Absence[];
}
/** Compares the values of a row, every locale with every other, once. */
export declare function disagreementOf(row: Row, concordance: Concordance): Disagreement;
