/** The objects of ISO 32000-1, 7.3. Strings are bytes; a dictionary keeps the order of its keys. */
export type PdfObject = null | boolean | number | PdfName | Uint8Array | PdfRef | PdfStream | PdfArray | PdfDict;
export type PdfArray = readonly PdfObject[];
export type PdfDict = ReadonlyMap<string, PdfObject>;
/** A name, without its solidus. */
export declare class PdfName {
    readonly value: string;
    constructor(value: string);
}
/** A reference to an indirect object. */
export declare class PdfRef {
    readonly number: number;
    readonly generation: number;
    constructor(number: number, generation: number);
}
/** A stream: its dictionary, and its bytes as they stand in the file. */
export declare class PdfStream {
    readonly dict: PdfDict;
    readonly bytes: Uint8Array;
    constructor(dict: PdfDict, bytes: Uint8Array);
}
/** Makes a dictionary; entries without a value are left out. */
export declare function dict(entries: Readonly<Record<string, PdfObject | undefined>>): PdfDict;
/** A dictionary with some entries put in place of its own. */
export declare function withEntries(base: PdfDict, entries: Readonly<Record<string, PdfObject>>): PdfDict;
export declare function isArray(object: PdfObject | undefined): object is PdfArray;
export declare function isDict(object: PdfObject | undefined): object is PdfDict;
/** True for the name `value`. */
export declare function isName(object: PdfObject | undefined, value: string): boolean;
