import type { Concordance } from '../concordance.js';
import type { Finding } from '../rule.js';
import type { ValueKind } from './value.js';
/** A finding for each place where the locales give values of the kind that are not equal. */
export declare function valueFindings(concordance: Concordance, kind: ValueKind): Generator<Finding>;
