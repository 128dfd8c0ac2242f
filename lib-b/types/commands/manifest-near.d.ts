import type { Diagnostic, Outcome } from '../diagnostic.js';
import type { Manifest } from '../verify/read-manifest.js';
export declare const unreadable: Diagnostic;
/** The manifest of the publication that a file stands in, when it is one of the same instrument. */
export declare function manifestNear(path: string, instrument: string | undefined): Promise<Manifest | undefined>;
/** The manifest at a path. */
export declare function manifestIn(path: string): Promise<Outcome<Manifest>>;
