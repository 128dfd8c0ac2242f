import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Concordance } from './concordance.js';
import type { Rule } from './rule.js';
/** Severity of a rule as set by the user: `off` silences it. */
export type RuleSetting = Severity | 'off';
/**
 * Runs every rule over a concordance and returns its findings as diagnostics, in order of unit and then of rule.
 * `settings` overrides the severity of a rule by its id.
 */
export declare function runRules(concordance: Concordance, settings?: Readonly<Record<string, RuleSetting>>, registry?: readonly Rule[]): Diagnostic[];
