import type { Concordance } from '../concordance.js';
import type { Finding } from '../rule.js';
import type { Absence } from './discord.js';
import { absencesOf } from './lone-values.js';

/**
 * A finding for the values in figures of a unit that the same versions do not show: those that the units around mention,
 * or the lone ones.
 */
export function* absenceFindings(concordance: Concordance, { lone }: { readonly lone: boolean }): Generator<Finding> {
  for (const [index, { unit }] of concordance.rows.entries()) {
    const groups = new Map<string, Absence[]>();
    for (const { absence, lone: alone } of absencesOf(concordance, index)) {
      if (alone !== lone) continue;
      const sides = JSON.stringify([absence.present, absence.absent]);
      groups.set(sides, [...(groups.get(sides) ?? []), absence]);
    }
    for (const group of groups.values()) yield finding(unit, group);
  }
}

function finding(unit: string, group: readonly Absence[]): Finding {
  const { present = [], absent = [] } = group[0] ?? {};
  const shown = group.map(({ value }) => value.text.trim()).join(', ');
  return {
    unit,
    locales: minority(present, absent),
    message: `${named(present)}: ${shown}; not found in ${named(absent)}`,
    counterparts: Object.fromEntries(present.map((id) => [id, shown])),
  };
}

function minority(present: readonly string[], absent: readonly string[]): readonly string[] {
  if (present.length === absent.length) return [...present, ...absent];
  return present.length > absent.length ? absent : present;
}

function named(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
