import type { Diagnostic, Place, Severity } from '../diagnostic.js';
import type { Concordance, Row } from './concordance.js';
import { passagesOf } from './passages.js';
import { rules } from './registry.js';
import type { Finding, Rule } from './rule.js';

/** Severity of a rule as set by the user: `off` silences it. */
export type RuleSetting = Severity | 'off';

/** Of so many findings in one unit are the words looked for: where there are more, nobody looks at each. */
const mostShown = 200;

/**
 * Runs every rule over a concordance and returns its findings as diagnostics, in order of unit and then of rule.
 * `settings` overrides the severity of a rule by its id.
 */
export function runRules(
  concordance: Concordance,
  settings: Readonly<Record<string, RuleSetting>> = {},
  registry: readonly Rule[] = rules,
): Diagnostic[] {
  const order = new Map(concordance.rows.map((row, index) => [row.unit, index]));
  const rowOf = new Map(concordance.rows.map((row) => [row.unit, row]));
  const diagnostics: Diagnostic[] = [];
  const told = new Map<string, number>();
  for (const rule of registry) {
    const severity = settings[rule.id] ?? rule.severity;
    if (severity === 'off' || (rule.needsInstrument && !concordance.instrument)) continue;
    for (const finding of rule.check(concordance)) {
      const [first] = finding.locales;
      const row = rowOf.get(finding.unit);
      const place = first === undefined ? undefined : (row?.readings.get(first)?.place ?? row?.absent?.get(first));
      const before = told.get(finding.unit) ?? 0;
      told.set(finding.unit, before + 1);
      diagnostics.push(diagnostic(rule, severity, finding, place, before < mostShown ? row : undefined));
    }
  }
  return diagnostics.sort((a, b) => (order.get(a.unit ?? '') ?? 0) - (order.get(b.unit ?? '') ?? 0));
}

function diagnostic(
  rule: Rule,
  severity: Severity,
  finding: Finding,
  start: Place | undefined,
  row: Row | undefined,
): Diagnostic {
  const { offset, ...rest } = finding;
  const passages = finding.passages ?? (row && passagesOf(finding, row));
  return {
    rule: rule.id,
    severity,
    ...rest,
    ...(passages && { passages }),
    ...(start && { place: shifted(start, offset ?? 0) }),
  };
}

// A JSON message stands on one line, so an offset into it is an offset of the column (escapes aside).
function shifted(place: Place, offset: number): Place {
  return { ...place, column: place.column + offset };
}
