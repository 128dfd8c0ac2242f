import type { Diagnostic } from '../diagnostic.js';
import type { ReportContext } from './report-context.js';
/**
 * For test dashboards: a suite a rule, a case a unit with findings, one passing case where there are none.
 * Errors are failures; warnings and remarks are output of a case that passes.
 */
export declare function junit(diagnostics: readonly Diagnostic[], { rules, base }: ReportContext): string;
