import type { Diagnostic } from '../diagnostic.js';
import type { Divergence } from '../records.js';
import { applyDivergences } from './apply-divergences.js';
import type { Concordance } from './concordance.js';
import { type RuleSetting, runRules } from './run-rules.js';

/** Checks that every version says the same: all findings but those that the divergence register accepts. */
export function concord(
  concordance: Concordance,
  settings: Readonly<Record<string, RuleSetting>>,
  register: readonly Divergence[],
): Diagnostic[] {
  return applyDivergences(runRules(concordance, settings), register, concordance);
}
