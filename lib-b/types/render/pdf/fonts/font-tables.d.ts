/** The tables of a font file by their tags. */
export type FontTables = ReadonlyMap<string, Buffer>;
/** Reads the tables of a TrueType or OpenType font; throws with a reason when it is not whole: each table bears a checksum. */
export declare function readFontTables(bytes: Buffer): FontTables;
/** A table that a font must have, at least as long as what is read of it. */
export declare function tableOf(tables: FontTables, name: string, length?: number): Buffer;
/** The sum of a table's 32-bit words; the last one is filled up with zeros. */
export declare function checksum(table: Uint8Array): number;
