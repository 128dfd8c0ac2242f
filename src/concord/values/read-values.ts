import type { ConcordLocale, Reading } from '../concordance.js';
import { readDates } from './date-reader.js';
import { readLexemes } from './lexeme.js';
import { lexiconOf } from './lexicon.js';
import type { Line } from './line.js';
import { readQuantities } from './quantity-reader.js';
import { readReferences } from './reference-reader.js';
import { readTimes } from './time-reader.js';
import { tokenize } from './token.js';
import type { Value } from './value.js';

const memory = new WeakMap<Reading, readonly Value[]>();

/** The values of a reading, in order of place, found once. */
export function valuesOf(reading: Reading, locale: ConcordLocale): readonly Value[] {
  let values = memory.get(reading);
  if (!values) {
    values = readValues(reading.text, locale);
    memory.set(reading, values);
  }
  return values;
}

/** Reads the values of a text in a locale, in order of place. */
export function readValues(text: string, locale: ConcordLocale): Value[] {
  const lexicon = lexiconOf(locale);
  const lexemes = readLexemes(text, tokenize(text), lexicon);
  const line: Line = { text, lexicon, lexemes, taken: new Uint8Array(lexemes.length) };
  const values = [...readDates(line), ...readTimes(line), ...readReferences(line), ...readQuantities(line)];
  return values.sort((a, b) => a.start - b.start);
}
