import type { Rule } from '../concord/rule.js';
import type { Diagnostic } from '../diagnostic.js';

/** What a report may say beside the diagnostics. */
export interface ReportContext {
  /** Version of this tool. */
  readonly version: string;
  /** The rules that were run, for reports that describe them. */
  readonly rules: readonly Rule[];
  /** Absolute path of the folder to which the report's file names are relative. */
  readonly base: string;
  /** Colour for a terminal; the pretty report alone has it. */
  readonly colour: boolean;
}

/** Writes diagnostics in one format; a pure function, its result ends with a newline unless it is empty. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;
