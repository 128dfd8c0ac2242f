import type { Diagnostic } from '../diagnostic.js';
import type { Divergence } from '../model.js';
import type { Concordance } from './concordance.js';
/**
 * Takes out the findings that the divergence register accepts. An entry holds for one rule, unit and set of locales,
 * and only while the texts are those that it was made on; one that covers nothing is itself a finding.
 */
export declare function applyDivergences(findings: readonly Diagnostic[], register: readonly Divergence[], { rows }: Concordance): Diagnostic[];
