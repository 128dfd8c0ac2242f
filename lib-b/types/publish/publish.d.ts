import type { Diagnostic } from '../diagnostic.js';
import type { Artifact } from '../model.js';
/** Marks a folder as one that the tool made and may replace. */
export declare const MANIFEST_FILE = "manifest.json";
/**
 * Puts artifacts in place of the folder `out`, all or nothing: they are written to a folder beside it on the same
 * file system and renamed. A folder that holds anything else than an earlier publication is not touched.
 */
export declare function publish(artifacts: readonly Artifact[], out: string): Promise<Diagnostic[]>;
