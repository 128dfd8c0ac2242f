import type { Outcome } from '../diagnostic.js';
import type { Apparatus, Catalog } from '../model.js';
/**
 * Reads `source/rectifications.yaml`, where there is one, and holds it against the messages:
 * the reading as transmitted must stand exactly once in its message.
 */
export declare function loadApparatus(root: string, catalogs: ReadonlyMap<string, Catalog>, units: ReadonlySet<string>): Promise<Outcome<Apparatus>>;
