import type { PdfFile } from './pdf-file.js';
import { type PdfObject, PdfRef } from './pdf-object.js';
/** An incremental update: the whole file, and where in it the objects stand that were added. */
export interface Appended {
    readonly bytes: Buffer;
    readonly offsets: ReadonlyMap<number, number>;
}
/** Objects to be added to a file, or to take the place of its own. */
export declare class Update {
    #private;
    readonly file: PdfFile;
    readonly objects: Map<number, PdfObject>;
    constructor(file: PdfFile);
    /** Keeps a number for an object that is to come. */
    reserve(): PdfRef;
    add(object: PdfObject): PdfRef;
    replace(reference: PdfRef, object: PdfObject): void;
    /** The object as this update leaves it. */
    get(object: PdfObject | undefined): PdfObject;
    /** Writes the update after the bytes of the file, which stay as they are (ISO 32000-1, 7.5.6). */
    append(): Appended;
}
