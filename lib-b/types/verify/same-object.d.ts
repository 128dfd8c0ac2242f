import { type PdfDict, type PdfObject } from '../pdf-file/pdf-object.js';
/** True when two objects say the same; references are not followed. */
export declare function sameObject(a: PdfObject | undefined, b: PdfObject | undefined): boolean;
/** Keys of entries that two dictionaries do not share. */
export declare function differingKeys(a: PdfDict, b: PdfDict): string[];
/** What was added at the end of an array; `undefined` where anything else was done to it. */
export declare function addedItems(before: PdfObject, after: PdfObject): readonly PdfObject[] | undefined;
