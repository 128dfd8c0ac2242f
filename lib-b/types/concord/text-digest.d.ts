import type { Reading, Row } from './concordance.js';
/** Digest of one reading: SHA-256, in hexadecimal, of the JSON array of its text and its message as authored. */
export declare function readingDigest({ text, raw }: Reading): string;
/** Digest of a unit in all its locales: SHA-256 of the JSON array of its id and of `[locale, text, message]` in order of locale. */
export declare function rowDigest({ unit, readings }: Row): string;
