/**
 * Text strings (ISO 32000-1, 7.9.2.2). We write ASCII or UTF-16; of PDFDocEncoding only the part it shares with
 * Latin-1 is read, which is all that names of fields and people need beyond UTF-16.
 */
export declare function textString(text: string): Uint8Array;
export declare function textOf(bytes: Uint8Array): string;
/** A date in universal time, as ISO 32000-1, 7.9.4 writes it. */
export declare function dateString(date: Date): Uint8Array;
/** Reads a date; `undefined` where it is none. */
export declare function dateOf(bytes: Uint8Array): Date | undefined;
