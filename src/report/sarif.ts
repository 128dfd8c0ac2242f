import { createHash } from 'node:crypto';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { relativeFile } from './relative-file.js';
import type { ReportContext } from './report-context.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', remark: 'note' };

/** For code scanning: SARIF 2.1.0, with the rules described and every finding at its line. */
export function sarif(diagnostics: readonly Diagnostic[], { version, rules, base }: ReportContext): string {
  const described = rules.map(({ id, summary, why, severity, group }) => ({
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group] },
  }));
  const known = new Set(described.map(({ id }) => id));
  // Loading reports problems of its own, by ids that no rule of concordance has.
  const others = new Set(diagnostics.map(({ rule }) => rule).filter((rule) => !known.has(rule)));
  const descriptors = [...described, ...[...others].map((id) => ({ id }))];
  const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'alternat', semanticVersion: version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.rule,
          ruleIndex: indexOf.get(diagnostic.rule),
          ...result(diagnostic, base),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result({ rule, severity, message, place, unit, ...rest }: Diagnostic, base: string) {
  const { locales = [], actual, expected, counterparts } = rest;
  const said = Object.entries(counterparts ?? {}).map(([locale, text]) => `${locale}: ${text}`);
  const location = {
    ...(place && { physicalLocation: physical(place.line, place.column, relativeFile(place.file, base)) }),
    ...(unit !== undefined && { logicalLocations: [{ fullyQualifiedName: unit, kind: 'element' }] }),
  };
  return {
    level: levels[severity],
    message: { text: [message, ...said].join('\n') },
    ...(Object.keys(location).length > 0 && { locations: [location] }),
    partialFingerprints: { 'finding/v1': fingerprint([rule, unit ?? '', ...locales, message]) },
    properties: { locales, actual, expected, counterparts },
  };
}

function physical(line: number, column: number, file: string) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  };
}

function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
