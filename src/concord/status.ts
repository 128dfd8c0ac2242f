import type { Diagnostic } from '../diagnostic.js';
import type { StatusLine } from '../records.js';
import type { Concordance, Row } from './concordance.js';
import { readingDigest } from './text-digest.js';
import { wordCounter } from './word-counter.js';

/** How far each language is, by part; a part is the first name of a unit's id. */
export function status(concordance: Concordance, findings: readonly Diagnostic[]): StatusLine[] {
  const parts = new Map<string, Row[]>();
  for (const row of concordance.rows) {
    if (row.presence !== undefined) continue;
    const [part = ''] = row.unit.split('.');
    const rows = parts.get(part);
    if (rows) rows.push(row);
    else parts.set(part, [row]);
  }
  const byUnit = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    if (finding.unit === undefined) continue;
    const known = byUnit.get(finding.unit);
    if (known) known.push(finding);
    else byUnit.set(finding.unit, [finding]);
  }
  const counters = concordance.locales.map(({ id }) => ({ id, countWords: wordCounter(id) }));
  return [...parts].flatMap(([part, rows]) =>
    counters.map((counter) => line(part, rows, counter, concordance, byUnit)),
  );
}

function line(
  part: string,
  rows: readonly Row[],
  { id: locale, countWords }: { readonly id: string; readonly countWords: (text: string) => number },
  { certificates }: Concordance,
  byUnit: ReadonlyMap<string, readonly Diagnostic[]>,
): StatusLine {
  const units = new Set(rows.map(({ unit }) => unit));
  const findings = [...units].flatMap((unit) => byUnit.get(unit) ?? []);
  const own = findings.filter(({ locales }) => locales?.includes(locale));
  const states = rows.map((row) => {
    const reading = row.readings.get(locale);
    const digest = certificates?.get(row.unit)?.texts.get(locale);
    if (!reading || digest === undefined) return 'open';
    return digest === readingDigest(reading) ? 'certified' : 'changed';
  });
  return {
    part,
    locale,
    units: rows.length,
    words: rows.reduce((sum, row) => sum + countWords(row.readings.get(locale)?.text ?? ''), 0),
    missing: rows.filter((row) => !row.readings.get(locale)?.text.trim()).length,
    certified: states.filter((state) => state === 'certified').length,
    changed: states.filter((state) => state === 'changed').length,
    errors: own.filter(({ severity }) => severity === 'error').length,
    warnings: own.filter(({ severity }) => severity === 'warning').length,
  };
}
