import type { Diagnostic } from '../diagnostic.js';
import type { StatusLine } from '../model.js';
import type { Concordance } from './concordance.js';
/** How far each language is, by part; a part is the first name of a unit's id. */
export declare function status(concordance: Concordance, findings: readonly Diagnostic[]): StatusLine[];
