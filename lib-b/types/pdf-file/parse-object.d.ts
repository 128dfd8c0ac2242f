import { Malformed } from '../malformed.js';
import { type PdfObject, PdfRef } from './pdf-object.js';
/** Says where a referenced length stands, for streams whose length is an object of its own. */
export type Resolve = (reference: PdfRef) => PdfObject;
/** Reads objects (ISO 32000-1, 7.3) from one place of a file or of a content stream onwards. */
export declare class ObjectReader {
    #private;
    readonly bytes: Uint8Array;
    position: number;
    readonly resolve: Resolve;
    constructor(bytes: Uint8Array, position: number, resolve: Resolve);
    /** Reads `n g obj … endobj`. */
    indirect(): {
        readonly number: number;
        readonly generation: number;
        readonly object: PdfObject;
    };
    object(depth?: number): PdfObject;
    /** The next word, left where it is. */
    peek(): string;
    /** The next run of regular characters; empty before a delimiter. */
    word(): string;
    /** The next byte that is no white space; undefined where all is read. */
    next(): number | undefined;
    keyword(expected: string): void;
    whole(): number;
    wrong(what: string): Malformed;
}
