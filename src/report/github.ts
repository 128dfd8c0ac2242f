import type { Diagnostic, Severity } from '../diagnostic.js';
import { relativeFile } from './relative-file.js';
import type { ReportContext } from './report-context.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', remark: 'notice' };

/** For GitHub Actions: one workflow command a finding, which GitHub shows beside the line. */
export function github(diagnostics: readonly Diagnostic[], { base }: ReportContext): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic, base)}\n`).join('');
}

function command({ severity, place, rule, unit, message, counterparts = {} }: Diagnostic, base: string): string {
  const properties = [
    ...(place ? [`file=${property(relativeFile(place.file, base))}`, `line=${place.line}`, `col=${place.column}`] : []),
    `title=${property(unit === undefined ? rule : `${rule} (${unit})`)}`,
  ];
  const said = Object.entries(counterparts).map(([locale, text]) => `${locale}: ${text}`);
  return `::${commands[severity]} ${properties.join(',')}::${data([message, ...said].join('\n'))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
