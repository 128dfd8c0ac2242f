import type { Diagnostic } from '../diagnostic.js';
import type { ReportContext } from './report-context.js';
/** For code scanning: SARIF 2.1.0, with the rules described and every finding at its line. */
export declare function sarif(diagnostics: readonly Diagnostic[], { version, rules, base }: ReportContext): string;
