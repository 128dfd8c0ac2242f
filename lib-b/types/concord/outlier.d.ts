/** Locales that stand apart, with the value of each locale by id. */
export interface Outlier<T> {
    readonly apart: readonly string[];
    /** What the others agree on; undefined when no value has a majority. */
    readonly agreed: T | undefined;
}
/**
 * Finds the locales whose value stands apart from the others.
 * No locale is the source: with three or more the minority stands apart, with two (or with no majority) all do.
 * Returns undefined when all agree. `key` makes values comparable.
 */
export declare function outlier<T>(values: ReadonlyMap<string, T>, key: (value: T) => string): Outlier<T> | undefined;
