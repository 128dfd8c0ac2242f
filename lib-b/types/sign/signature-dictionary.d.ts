import { type PdfDict } from '../pdf-file/pdf-object.js';
/** What a signature says of itself in clear. */
export interface Statement {
    readonly name: string;
    readonly date: Date;
    readonly reason?: string | undefined;
    readonly location?: string | undefined;
}
/** Stands for a place in the file that is not known yet; as wide as any number that a place in a file may need. */
export declare const unknown = 9999999999;
/** A signature dictionary by EN 319 142-1, 6.3, with room for a signature of `room` bytes. */
export declare function signatureDictionary({ name, date, reason, location }: Statement, room: number, certifies: boolean): PdfDict;
