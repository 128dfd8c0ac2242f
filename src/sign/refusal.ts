import type { Diagnostic } from '../diagnostic.js';

/** An outcome without a value, for one reason. */
export function refusal(rule: string, message: string): { value: undefined; diagnostics: Diagnostic[] } {
  return { value: undefined, diagnostics: [{ rule, severity: 'error', message }] };
}
