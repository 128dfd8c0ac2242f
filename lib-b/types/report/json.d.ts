import type { Diagnostic } from '../diagnostic.js';
import type { ReportContext } from './report-context.js';
/** For programs: `{version, summary, diagnostics}`. */
export declare function json(diagnostics: readonly Diagnostic[], { version, base }: ReportContext): string;
