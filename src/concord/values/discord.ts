import type { Concordance, Row } from '../concordance.js';
import { type Conflict, matchValues } from './match-values.js';
import { valuesOf } from './read-values.js';
import type { Value, ValueKind } from './value.js';

/** Values in the same place of a unit that are not equal, by locale. */
export interface Discord {
  readonly kind: ValueKind;
  readonly values: ReadonlyMap<string, Value>;
}

/** A value that some locales give and others do not. */
export interface Absence {
  readonly value: Value;
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** All that the locales of one unit disagree on. */
export interface Disagreement {
  readonly discords: readonly Discord[];
  readonly absences: readonly Absence[];
}

const memory = new WeakMap<Row, Disagreement>();

/** Compares the values of a row, every locale with every other, once. */
export function disagreementOf(row: Row, concordance: Concordance): Disagreement {
  let disagreement = memory.get(row);
  if (!disagreement) {
    disagreement = compare(row, concordance);
    memory.set(row, disagreement);
  }
  return disagreement;
}

function compare(row: Row, { locales }: Concordance): Disagreement {
  const readings = locales.flatMap((locale) => {
    const reading = row.readings.get(locale.id);
    return reading ? [{ id: locale.id, values: valuesOf(reading, locale) }] : [];
  });
  const conflicts: (Conflict & { ids: readonly [string, string] })[] = [];
  const missing = new Map<Value, { from: string; absent: string[] }>();
  readings.forEach((left, at) => {
    for (const right of readings.slice(at + 1)) {
      const { conflicts: found, alone } = matchValues(left.values, right.values);
      for (const conflict of found) conflicts.push({ ...conflict, ids: [left.id, right.id] });
      note(missing, alone.left, left.id, right.id);
      note(missing, alone.right, right.id, left.id);
    }
  });
  return {
    discords: cluster(
      conflicts,
      readings.map(({ id }) => id),
    ),
    absences: absences(missing),
  };
}

function note(
  missing: Map<Value, { from: string; absent: string[] }>,
  values: readonly Value[],
  from: string,
  absent: string,
): void {
  for (const value of values) {
    const entry = missing.get(value);
    if (entry) entry.absent.push(absent);
    else missing.set(value, { from, absent: [absent] });
  }
}

// Conflicts that share a value are one discord of several locales.
function cluster(
  conflicts: readonly (Conflict & { ids: readonly [string, string] })[],
  locales: readonly string[],
): Discord[] {
  const clusters = new Map<Value, Cluster>();
  for (const { kind, left, right, ids } of conflicts) {
    const one = clusters.get(left) ?? clusters.get(right) ?? { kind, members: [] };
    const other = clusters.get(right);
    const members: Cluster['members'] = [
      [ids[0], left],
      [ids[1], right],
      ...(other && other !== one ? other.members : []),
    ];
    for (const [id, value] of members) {
      if (clusters.get(value) === one) continue;
      one.members.push([id, value]);
      clusters.set(value, one);
    }
  }
  return [...new Set(clusters.values())].map(({ kind, members }) => ({ kind, values: byLocale(members, locales) }));
}

// In the order of the locales; where one has several values in a cluster, the first stands for it.
function byLocale(members: Cluster['members'], locales: readonly string[]): Map<string, Value> {
  return new Map(
    locales.flatMap((locale) => {
      const value = members.find(([id]) => id === locale)?.[1];
      return value ? [[locale, value]] : [];
    }),
  );
}

interface Cluster {
  readonly kind: ValueKind;
  readonly members: (readonly [locale: string, value: Value])[];
}

// The same value missing from the same locales is one absence, whichever locales give it.
function absences(missing: ReadonlyMap<Value, { from: string; absent: readonly string[] }>): Absence[] {
  const merged = new Map<string, { value: Value; present: string[]; absent: readonly string[] }>();
  for (const [value, { from, absent }] of missing) {
    const key = `${value.keys[0]} ${absent.join(' ')}`;
    const same = merged.get(key);
    if (!same) merged.set(key, { value, present: [from], absent });
    else if (!same.present.includes(from)) same.present.push(from);
  }
  return [...merged.values()];
}
