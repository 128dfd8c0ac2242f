/** The map from the numbers of glyphs to the letters that they stand for, as a program that PDF readers know. */
export declare function unicodeMap(letters: readonly string[]): string;
