import type { Diagnostic } from '../diagnostic.js';
import type { Divergence } from '../records.js';
import type { Concordance } from './concordance.js';
import { rowDigest } from './text-digest.js';

/**
 * Takes out the findings that the divergence register accepts. An entry holds for one rule, unit and set of locales,
 * and only while the texts are those that it was made on; one that covers nothing is itself a finding.
 */
export function applyDivergences(
  findings: readonly Diagnostic[],
  register: readonly Divergence[],
  { rows }: Concordance,
): Diagnostic[] {
  const rowOf = new Map(rows.map((row) => [row.unit, row]));
  const accepted = new Set<Diagnostic>();
  const voided: Diagnostic[] = [];
  for (const entry of register) {
    const report = (message: string, expected?: string): void => {
      const { unit, locales, place } = entry;
      voided.push({
        rule: 'divergence',
        severity: 'error',
        message,
        place,
        unit,
        locales,
        ...(expected !== undefined && { expected }),
      });
    };
    const row = rowOf.get(entry.unit);
    const covered = findings.filter((finding) => covers(entry, finding));
    if (!row) report(`the register names a unit that is not there: \`${entry.unit}\``);
    else if (covered.length === 0) report(`the register accepts a finding of \`${entry.rule}\` that is no longer made`);
    else if (rowDigest(row) !== entry.digest)
      report(`the texts have changed since the finding of \`${entry.rule}\` was accepted`, rowDigest(row));
    else for (const finding of covered) accepted.add(finding);
  }
  return [...findings.filter((finding) => !accepted.has(finding)), ...voided];
}

function covers({ rule, unit, locales }: Divergence, finding: Diagnostic): boolean {
  const named = finding.locales ?? [];
  return (
    finding.rule === rule &&
    finding.unit === unit &&
    named.length === locales.length &&
    named.every((locale) => locales.includes(locale))
  );
}
