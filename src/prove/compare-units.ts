import type { Diagnostic } from '../diagnostic.js';
import type { Edition } from '../model.js';

/** A unit as a reader of the emitted file finds it. */
export interface FoundUnit {
  readonly id: string;
  readonly text: string;
}

/** Compares what was emitted with what was meant: the same units, in the same order, with the same text. */
export function compareUnits(
  edition: Edition,
  rule: 'prove/html' | 'prove/pdf' | 'prove/xml',
  path: string,
  found: readonly FoundUnit[],
): Diagnostic[] {
  const { locale, original, units } = edition;
  const problem = (unit: string, message: string, texts: { actual?: string; expected?: string } = {}): Diagnostic => ({
    rule,
    severity: 'error',
    message: `${path} (${locale.id}, ${original.id}): ${message}`,
    unit,
    locales: [locale.id],
    ...texts,
  });
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  const meant = new Set(units.map(({ id }) => id));
  const problems = units.flatMap(({ id, text }) => {
    const actual = texts.get(id);
    if (actual === undefined) return [problem(id, 'the unit was not emitted')];
    return actual === text ? [] : [problem(id, 'the text emitted is not the text meant', { actual, expected: text })];
  });
  problems.push(
    ...found.filter(({ id }) => !meant.has(id)).map(({ id }) => problem(id, 'a unit was emitted that is not meant')),
  );
  if (problems.length > 0) return problems;
  const at = units.findIndex(({ id }, index) => found[index]?.id !== id);
  const out = at < 0 && found.length === units.length ? undefined : (units[at] ?? found[units.length]);
  return out ? [problem(out.id, 'the units were emitted in another order')] : [];
}
