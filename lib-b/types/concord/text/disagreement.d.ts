import type { ForceData } from '../../language/force-data.js';
import type { Concordance } from '../concordance.js';
import type { Finding } from '../rule.js';
/** Reports the units in which one version marks a meaning more often than another can be said to answer it. */
export declare function markerDisagreements(concordance: Concordance, aspect: keyof ForceData): Iterable<Finding>;
