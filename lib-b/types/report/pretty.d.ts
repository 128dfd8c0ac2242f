import type { Diagnostic } from '../diagnostic.js';
import type { ReportContext } from './report-context.js';
/** For people: grouped by file and unit, what each language says beneath each finding, a summary at the end. */
export declare function pretty(diagnostics: readonly Diagnostic[], { base, colour }: ReportContext): string;
