import { type PdfDict } from './pdf-object.js';
/** Where an object of a revision stands; `undefined` where the revision frees its number. */
export type Place = {
    readonly offset: number;
    readonly generation: number;
} | undefined;
/** What one saving of the file added: the file as first written, or an incremental update (ISO 32000-1, 7.5.6). */
export interface Revision {
    readonly start: number;
    /** The byte after its end-of-file marker and the line end that follows it. */
    readonly end: number;
    readonly xref: number;
    readonly places: ReadonlyMap<number, Place>;
    readonly trailer: PdfDict;
}
/** Reads the revisions of a file, the oldest first. Only cross-reference tables are read, the form our editions have. */
export declare function readRevisions(bytes: Uint8Array): Revision[];
