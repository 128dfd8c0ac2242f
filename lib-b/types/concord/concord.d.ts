import type { Diagnostic } from '../diagnostic.js';
import type { Divergence } from '../model.js';
import type { Concordance } from './concordance.js';
import { type RuleSetting } from './run-rules.js';
/** Checks that every version says the same: all findings but those that the divergence register accepts. */
export declare function concord(concordance: Concordance, settings: Readonly<Record<string, RuleSetting>>, register: readonly Divergence[]): Diagnostic[];
