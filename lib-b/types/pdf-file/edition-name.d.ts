import type { PdfFile } from './pdf-file.js';
/** Which edition a file is, as its metadata says. */
export interface EditionName {
    readonly instrument: string;
    readonly locale: string;
    readonly original: string;
    readonly asTransmitted: boolean;
    /** SHA-256 of what the instrument says in all its languages, in hexadecimal. */
    readonly contentDigest: string;
    /** What the file is where it is no edition to be signed, such as `draft`; empty for one that is. */
    readonly purpose: string;
}
/** Reads the name of an edition from the XMP metadata; `undefined` where the file is none of ours. */
export declare function editionName(file: PdfFile): EditionName | undefined;
