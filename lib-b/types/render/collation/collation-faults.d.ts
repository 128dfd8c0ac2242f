import type { Diagnostic } from '../../diagnostic.js';
import type { Edition } from '../../model.js';
/** What stands in the way of setting these editions side by side. */
export declare function collationFaults(editions: readonly Edition[]): Diagnostic[];
