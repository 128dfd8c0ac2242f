import type { Diagnostic } from '../diagnostic.js';
import type { ReportContext } from './report-context.js';
/** For reading: one page that needs nothing beside it and runs no script, what the languages say side by side. */
export declare function html(diagnostics: readonly Diagnostic[], { version, rules, base }: ReportContext): string;
