import type { FootnoteDefinition } from 'mdast';
import type { Diagnostic } from '../diagnostic.js';
import type { EditionUnit, Part, Project } from '../model.js';
/** The definitions of notes of a part, as they stand. */
export declare function notesOf({ skeleton }: Part): FootnoteDefinition[];
/** Units in the order in which a reader meets them: notes come at the end of the part, in the order of their first calls. */
export declare function inReadingOrder(part: Part, units: readonly EditionUnit[]): EditionUnit[];
/** Reports the notes that nothing calls, which would stand nowhere. */
export declare function checkNotes({ parts, catalogs }: Project): Diagnostic[];
