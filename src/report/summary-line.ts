import type { Diagnostic, Severity } from '../diagnostic.js';

/** Counts in one line: `3 errors, 1 warning in 2 units`; remarks are counted only where there are some. */
export function summaryLine(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const remarks = count('remark');
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  if (remarks > 0) counts.push(plural(remarks, 'remark'));
  const units = new Set(diagnostics.flatMap(({ unit }) => unit ?? [])).size;
  return `${counts.join(', ')}${units > 0 ? ` in ${plural(units, 'unit')}` : ''}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
