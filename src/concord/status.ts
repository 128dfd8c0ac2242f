import type { Diagnostic } from '../diagnostic.js';
import type { StatusLine } from '../model.js';
import type { Concordance, Row } from './concordance.js';
import { readingDigest } from './text-digest.js';

/** How far each language is, by part; a part is the first name of a unit's id. */
export function status(concordance: Concordance, findings: readonly Diagnostic[]): StatusLine[] {
  const parts = new Map<string, Row[]>();
  for (const row of concordance.rows) {
    if (row.presence !== undefined) continue;
    const [part = ''] = row.unit.split('.');
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return [...parts].flatMap(([part, rows]) =>
    concordance.locales.map(({ id }) => line(part, id, rows, concordance, findings)),
  );
}

function line(
  part: string,
  locale: string,
  rows: readonly Row[],
  { certificates }: Concordance,
  findings: readonly Diagnostic[],
): StatusLine {
  const units = new Set(rows.map(({ unit }) => unit));
  const own = findings.filter(
    ({ unit, locales }) => unit !== undefined && units.has(unit) && locales?.includes(locale),
  );
  const states = rows.map((row) => {
    const reading = row.readings.get(locale);
    const digest = certificates?.get(row.unit)?.texts.get(locale);
    if (!reading || digest === undefined) return 'open';
    return digest === readingDigest(reading) ? 'certified' : 'changed';
  });
  const tag = locale;
  return {
    part,
    locale,
    units: rows.length,
    words: rows.reduce((sum, row) => sum + countWords(row.readings.get(locale)?.text ?? '', tag), 0),
    missing: rows.filter((row) => !row.readings.get(locale)?.text.trim()).length,
    certified: states.filter((state) => state === 'certified').length,
    changed: states.filter((state) => state === 'changed').length,
    errors: own.filter(({ severity }) => severity === 'error').length,
    warnings: own.filter(({ severity }) => severity === 'warning').length,
  };
}

/** Words by the rules of Unicode Standard Annex 29, as the locale breaks them. */
function countWords(text: string, tag: string): number {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}
