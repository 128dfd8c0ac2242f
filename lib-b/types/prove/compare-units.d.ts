import type { Diagnostic } from '../diagnostic.js';
import type { Edition } from '../model.js';
import type { FoundUnit } from './read-html.js';
/** Compares what was emitted with what was meant: the same units, in the same order, with the same text. */
export declare function compareUnits(edition: Edition, rule: 'prove/html' | 'prove/pdf' | 'prove/xml', path: string, found: readonly FoundUnit[]): Diagnostic[];
