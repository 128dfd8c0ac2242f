/** A word as it is compared: small letters without accents, vowel signs or ligatures. */
export declare function fold(word: string): string;
