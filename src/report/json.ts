import type { Diagnostic } from '../diagnostic.js';
import { relativeFile } from './relative-file.js';
import type { ReportContext } from './report-context.js';

/** For programs: `{version, summary, diagnostics}`. */
export function json(diagnostics: readonly Diagnostic[], { version, base }: ReportContext): string {
  const summary = { errors: 0, warnings: 0, remarks: 0 };
  for (const { severity } of diagnostics) summary[`${severity}s`] += 1;
  const located = diagnostics.map(({ place, ...rest }) => ({
    ...rest,
    ...(place && { place: { ...place, file: relativeFile(place.file, base) } }),
  }));
  return `${JSON.stringify({ version, summary, diagnostics: located }, null, 2)}\n`;
}
