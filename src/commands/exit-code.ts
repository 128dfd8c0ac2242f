import type { Diagnostic } from '../diagnostic.js';
import type { ExitCode } from './terminal.js';

/** What is reported of files, and not of what they say. */
const unusable = /^(?:(?:load|units|terms)\/|publish$|fault$)/;

/** Exit code of a run: 2 when something could not be read or written or the tool failed, 1 when the versions disagree, else 0. */
export function exitCode(diagnostics: readonly Diagnostic[], maxWarnings = Number.POSITIVE_INFINITY): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ rule }) => unusable.test(rule))) return 2;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return errors.length > 0 || warnings > maxWarnings ? 1 : 0;
}
