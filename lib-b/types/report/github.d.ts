import type { Diagnostic } from '../diagnostic.js';
import type { ReportContext } from './report-context.js';
/** For GitHub Actions: one workflow command a finding, which GitHub shows beside the line. */
export declare function github(diagnostics: readonly Diagnostic[], { base }: ReportContext): string;
