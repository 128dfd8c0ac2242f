import type { Diagnostic } from '../diagnostic.js';
import type { Edition, EditionUnit } from '../model.js';
import { compareUnits } from './compare-units.js';

/** A row of a collation as a reader of the file finds it. */
export interface FoundRow {
  readonly id: string;
  readonly cells: readonly FoundCell[];
}

/** What one language says in a row. */
export interface FoundCell {
  readonly lang: string;
  readonly text: string;
  /** Where it begins: page from 1, and base line from the foot of the page. */
  readonly place?: { readonly page: number; readonly y: number };
}

/** Compares the rows emitted with the editions meant: every unit of every language, in one order, with the same text. */
export function compareRows(
  editions: readonly Edition[],
  rule: 'prove/html' | 'prove/pdf' | 'prove/xml',
  path: string,
  rows: readonly FoundRow[],
): Diagnostic[] {
  const tags = editions.map(({ locale }) => locale.tag).join(', ');
  const uneven = rows.filter(({ cells }) => cells.map(({ lang }) => lang).join(', ') !== tags);
  const problems = uneven.map(({ id }): Diagnostic => {
    return { rule, severity: 'error', message: `${path}: the row has not the languages ${tags}`, unit: id };
  });
  const known = new Set(editions.flatMap(({ units }) => units.map(({ id }) => id)));
  const columns = editions.flatMap((edition) => {
    const ofEdition = new Set(edition.units.map(({ id }) => id));
    const found = rows.flatMap(({ id, cells }) =>
      cells
        .filter(({ lang, text }) => lang === edition.locale.tag && (text !== '' || ofEdition.has(id)))
        // Rows besides, such as the heading of the notes, are no units.
        .filter(() => known.has(id))
        .map(({ text }) => ({ id, text })),
    );
    return compareUnits({ ...edition, units: inOrderOf(editions[0] ?? edition, edition) }, rule, path, found);
  });
  return [...problems, ...columns];
}

/** The units of an edition in the order of another, which may call its notes in another order; one that the other lacks stays behind the same. */
function inOrderOf(other: Edition, { units }: Edition): EditionUnit[] {
  const places = new Map(other.units.map(({ id }, index) => [id, index]));
  let last = -1;
  return units
    .map((unit) => {
      last = places.get(unit.id) ?? last;
      return { unit, place: last };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ unit }) => unit);
}
