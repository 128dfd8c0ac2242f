import type { Concordance } from '../concordance.js';
import { outlier } from '../outlier.js';
import type { Finding } from '../rule.js';
import { type Discord, disagreementOf } from './discord.js';
import type { Value, ValueKind } from './value.js';

/** A finding for each place where the locales give values of the kind that are not equal. */
export function* valueFindings(concordance: Concordance, kind: ValueKind): Generator<Finding> {
  for (const row of concordance.rows)
    for (const discord of disagreementOf(row, concordance).discords)
      if (discord.kind === kind) yield finding(row.unit, discord);
}

function finding(unit: string, { values }: Discord): Finding {
  const groups = groupEqual(values);
  const groupOf = (value: Value) => String(groups.findIndex((group) => group.some(([, member]) => member === value)));
  const { apart, agreed } = outlier(values, groupOf) ?? { apart: [...values.keys()], agreed: undefined };
  const [first] = apart;
  const actual = first === undefined ? undefined : values.get(first);
  const told = groups.sort((a, b) => Number(apart.includes(b[0]?.[0] ?? '')) - Number(apart.includes(a[0]?.[0] ?? '')));
  return {
    unit,
    locales: apart,
    message: told.map(says).join('; '),
    ...(apart.length === 1 && actual && { actual: actual.text }),
    ...(agreed && { expected: agreed.text }),
    counterparts: Object.fromEntries([...values].map(([id, { text }]) => [id, text])),
    passages: Object.fromEntries([...values].map(([id, { text, start }]) => [id, [{ text, start }]])),
  };
}

type Group = readonly (readonly [locale: string, value: Value])[];

function groupEqual(values: ReadonlyMap<string, Value>): Group[] {
  const groups: (readonly [string, Value])[][] = [];
  for (const entry of values) {
    const group = groups.find(([first]) => first && areEqual(first[1], entry[1]));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

// As a whole, or in the parts that both show: `30` and `trente jours`.
function areEqual(a: Value, b: Value): boolean {
  if (sharesKey(a.keys, b.keys)) return true;
  const [few, many] = a.atoms.length <= b.atoms.length ? [a.atoms, b.atoms] : [b.atoms, a.atoms];
  return few.every((atom) => many.some((other) => sharesKey(atom.keys, other.keys)));
}

function sharesKey(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}

// “`en` and `fr` say 2”
function says(group: Group): string {
  const texts = new Set(group.map(([, { text }]) => text.trim()));
  return `${names(group.map(([id]) => id))} ${[...texts].join(' / ')}`;
}

function names(ids: readonly string[]): string {
  const marked = ids.map((id) => `\`${id}\``);
  const last = marked.pop() ?? '';
  return marked.length === 0 ? `${last} says` : `${marked.join(', ')} and ${last} say`;
}
