import type { Catalog, Fact, Instrument, Original } from '../model.js';
/** What the messages of an edition may name: facts, and the parties by precedence and by id. */
export type Variables = Readonly<Record<string, Fact>>;
/** The variables of one catalog in one original. */
export declare function variablesOf(instrument: Instrument, catalog: Catalog, original: Original): Variables;
/** The value at a dotted path, such as `visitors.mexican`; undefined where there is none. */
export declare function valueAt(variables: Variables, path: string): Fact | undefined;
