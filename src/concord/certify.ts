import { type Diagnostic, hasErrors } from '../diagnostic.js';
import type { Certificate } from '../records.js';
import type { Concordance, Row } from './concordance.js';
import { readingDigest } from './text-digest.js';

export interface Certification {
  readonly by: string;
  /** Date, `YYYY-MM-DD`. */
  readonly on: string;
  /** Units to certify; all where absent. */
  readonly units?: readonly string[];
  /** Locales to certify; all where absent. */
  readonly locales?: readonly string[];
}

/** The certificates after a certification, and the units that were left out for what is found wrong in them. */
export interface Certified {
  readonly certificates: ReadonlyMap<string, Certificate>;
  readonly certified: readonly string[];
  readonly refused: readonly string[];
}

/** Records the digest of each unit in each language as found concordant; a unit with an error in it is refused. */
export function certify(
  { rows, certificates = new Map() }: Concordance,
  findings: readonly Diagnostic[],
  certification: Certification,
): Certified {
  const { by, on, units, locales } = certification;
  const wanted = rows.filter(({ unit, presence }) => presence !== 'unused' && (units?.includes(unit) ?? true));
  const refused = wanted.filter((row) =>
    hasErrors(findings.filter(({ rule, unit }) => unit === row.unit && rule !== 'stale')),
  );
  const certified = wanted.filter((row) => !refused.includes(row));
  const kept = [...certificates].filter(([unit]) => rows.some((row) => row.unit === unit));
  const next = new Map(kept);
  for (const row of certified) {
    const texts = new Map([...(certificates.get(row.unit)?.texts ?? []), ...digests(row, locales)]);
    next.set(row.unit, { by, on, texts });
  }
  const ids = (list: readonly Row[]): string[] => list.map(({ unit }) => unit);
  return { certificates: next, certified: ids(certified), refused: ids(refused) };
}

/** The record as it stands in its file: a line for each unit, so that a review shows what changed. */
export function certificatesFile(certificates: ReadonlyMap<string, Certificate>): string {
  const lines = [...certificates].map(([unit, { by, on, texts }]) => {
    const sorted = Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
    return `  ${JSON.stringify(unit)}: ${JSON.stringify({ by, on, texts: sorted })}`;
  });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

function digests({ readings }: Row, locales: readonly string[] | undefined): [string, string][] {
  const wanted = [...readings].filter(([locale]) => locales?.includes(locale) ?? true);
  return wanted.map(([locale, reading]) => [locale, readingDigest(reading)]);
}
