import { type Diagnostic } from '../diagnostic.js';
import type { Certificate } from '../model.js';
import type { Concordance } from './concordance.js';
export interface Certification {
    readonly by: string;
    /** Date, `YYYY-MM-DD`. */
    readonly on: string;
    /** Units to certify; all where absent. */
    readonly units?: readonly string[];
    /** Locales to certify; all where absent. */
    readonly locales?: readonly string[];
}
/** The certificates after a certification, and the units that were left out for what is found wrong in them. */
export interface Certified {
    readonly certificates: ReadonlyMap<string, Certificate>;
    readonly certified: readonly string[];
    readonly refused: readonly string[];
}
/** Records the digest of each unit in each language as found concordant; a unit with an error in it is refused. */
export declare function certify({ rows, certificates }: Concordance, findings: readonly Diagnostic[], certification: Certification): Certified;
/** The record as it stands in its file: a line for each unit, so that a review shows what changed. */
export declare function certificatesFile(certificates: ReadonlyMap<string, Certificate>): string;
