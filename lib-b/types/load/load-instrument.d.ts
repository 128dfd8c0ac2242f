import type { Outcome, Place } from '../diagnostic.js';
import type { Instrument } from '../model.js';
/** An instrument, with a way to find where any part of it is said. */
export interface LoadedInstrument {
    readonly instrument: Instrument;
    placeOf(path: readonly PropertyKey[]): Place;
}
/** Reads `source/instrument.yaml`, fills in what it leaves to the defaults, and checks that its names agree. */
export declare function loadInstrument(root: string): Promise<Outcome<LoadedInstrument>>;
