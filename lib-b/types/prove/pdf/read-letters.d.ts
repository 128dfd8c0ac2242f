/** The letters that each code of a font stands for. */
export type Letters = ReadonlyMap<number, string>;
/** Reads a map of two-byte codes to letters (ISO 32000-1, 9.10.3); throws `Malformed` where it is of another kind. */
export declare function readLetters(bytes: Uint8Array): Letters;
