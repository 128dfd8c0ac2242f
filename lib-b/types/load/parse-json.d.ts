import type { Outcome, Place } from '../diagnostic.js';
/** A JSON value with the place of each leaf and key. */
export type JsonTree = {
    readonly kind: 'leaf';
    readonly value: string | number | boolean | null;
    readonly place: Place;
} | {
    readonly kind: 'list';
    readonly items: readonly JsonTree[];
    readonly place: Place;
} | {
    readonly kind: 'group';
    readonly entries: ReadonlyMap<string, JsonTree>;
    readonly place: Place;
};
/** Parses strict JSON; every syntax error, duplicate key and reserved key is reported at its line and column. */
export declare function parseJson(file: string, text: string): Outcome<JsonTree>;
