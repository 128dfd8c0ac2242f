import type { Diagnostic } from '../diagnostic.js';
import type { Catalog, Instrument } from '../model.js';
/**
 * Checks every message of a catalog by itself: its Markdown, and that each figure, form, format, message,
 * unit and note that it names exists. Each problem stands at its column.
 * `anchors` holds the ids of units, and of notes with `^` before them.
 */
export declare function checkMessages(instrument: Instrument, catalog: Catalog, anchors: ReadonlySet<string>): Diagnostic[];
