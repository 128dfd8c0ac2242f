import { type Outcome } from '../diagnostic.js';
import type { Concordance } from './concordance.js';
/**
 * Reads aligned texts from elsewhere: JSON lines, one unit a line, with an `id` and a text per BCP 47 tag.
 * A tag that a line lacks leaves the unit without that reading. `file` names the file in diagnostics and places.
 */
export declare function concordanceFromUnits(text: string, file: string): Outcome<Concordance>;
