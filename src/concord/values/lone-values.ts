import type { Concordance, Row } from '../concordance.js';
import { type Absence, disagreementOf } from './discord.js';
import { valuesOf } from './read-values.js';

/** Rows before and after a unit that may mention what it refers to. */
const neighbours = 10;

const memory = new WeakMap<Row, ReadonlySet<string>>();

/**
 * The values of a unit that a version leaves out, and whether the units around mention them: real law says “that
 * paragraph” where another version repeats a number, but a number that nothing near has is more likely a wrong one.
 */
export function absencesOf(concordance: Concordance, index: number): { absence: Absence; lone: boolean }[] {
  const { rows } = concordance;
  const row = rows[index];
  if (!row) return [];
  const { absences } = disagreementOf(row, concordance);
  if (absences.length === 0) return [];
  const blank = [...row.readings.values()].some(({ text }) => text.trim() === '');
  // Of a language without data the numbers in words cannot be read.
  const read = new Set(concordance.locales.flatMap(({ id, language }) => (language ? [id] : [])));
  const around = rows.slice(Math.max(0, index - neighbours), index + neighbours + 1).filter((other) => other !== row);
  return absences.map((absence) => {
    const keys = numbersOf(absence);
    const said = keysIn(row, concordance, absence.absent);
    const mentioned = keys.some(
      (key) => said.has(key) || around.some((other) => mentions(other, concordance).has(key)),
    );
    return { absence, lone: !blank && !mentioned && absence.absent.every((id) => read.has(id)) };
  });
}

function numbersOf({ value }: Absence): string[] {
  return value.atoms.filter(({ shape }) => shape === 'number').flatMap(({ keys }) => keys);
}

function mentions(row: Row, concordance: Concordance): ReadonlySet<string> {
  let keys = memory.get(row);
  if (!keys) {
    keys = keysIn(row, concordance, [...row.readings.keys()]);
    memory.set(row, keys);
  }
  return keys;
}

function keysIn(row: Row, { locales }: Concordance, ids: readonly string[]): Set<string> {
  const values = locales.flatMap((locale) => {
    const reading = ids.includes(locale.id) ? row.readings.get(locale.id) : undefined;
    return reading ? valuesOf(reading, locale) : [];
  });
  return new Set(values.flatMap(({ atoms }) => atoms.flatMap((atom) => atom.keys)));
}
