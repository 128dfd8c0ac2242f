import type { ZodType } from 'zod';
import type { Outcome, Place } from '../diagnostic.js';
/** A value read from YAML, with a way to find where any part of it stands. */
export interface Located<T> {
    readonly value: T;
    /** Place of the value at a path of keys and indexes; the nearest parent's where the path ends early. */
    placeOf(path: readonly PropertyKey[]): Place;
}
/**
 * Parses YAML, of which JSON is a part, and holds it against a schema; every problem of either is reported at its line
 * and column.
 */
export declare function parseYaml<T>(file: string, text: string, schema: ZodType<T>): Outcome<Located<T>>;
