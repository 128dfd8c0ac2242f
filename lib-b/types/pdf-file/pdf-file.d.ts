import { type PdfDict, type PdfObject } from './pdf-object.js';
import { type Revision } from './read-revisions.js';
/** A PDF file as objects, read one by one when asked for. */
export declare class PdfFile {
    #private;
    readonly bytes: Uint8Array;
    /** The oldest first. */
    readonly revisions: readonly Revision[];
    readonly trailer: PdfDict;
    /** One more than the highest number in use. */
    readonly size: number;
    private constructor();
    /** Opens a file; throws `Malformed`. */
    static open(bytes: Uint8Array): PdfFile;
    /** The file as it was when it had `count` revisions. */
    before(count: number): PdfFile;
    /** An object by its number; `null` where there is none, as ISO 32000-1, 7.3.10 has it. */
    object(number: number): PdfObject;
    /** Follows references to the object itself. */
    get(object: PdfObject | undefined): PdfObject;
    /** The dictionary that an entry holds or refers to; empty where there is none. */
    dict(object: PdfObject | undefined): PdfDict;
    get catalog(): PdfDict;
}
