import { createHash } from 'node:crypto';
import type { Reading, Row } from './concordance.js';

/** Digest of one reading: SHA-256, in hexadecimal, of the JSON array of its text and its message as authored. */
export function readingDigest({ text, raw }: Reading): string {
  return createHash('sha256')
    .update(JSON.stringify([text, raw]), 'utf8')
    .digest('hex');
}

/** Digest of a unit in all its locales: SHA-256 of the JSON array of its id and of `[locale, text, message]` in order of locale. */
export function rowDigest({ unit, readings }: Row): string {
  const texts = [...readings]
    .map(([locale, { text, raw }]) => [locale, text, raw])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([unit, ...texts]), 'utf8')
    .digest('hex');
}
