import type { Diagnostic } from '../diagnostic.js';
/** Counts in one line: `3 errors, 1 warning in 2 units`; remarks are counted only where there are some. */
export declare function summaryLine(diagnostics: readonly Diagnostic[]): string;
