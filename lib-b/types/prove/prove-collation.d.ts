import type { Diagnostic } from '../diagnostic.js';
import type { Artifact, Edition } from '../model.js';
/** Reads a collation back from its bytes and compares it with the editions that it sets side by side. */
export declare function proveCollation(editions: readonly Edition[], { path, format, bytes }: Artifact): Promise<Diagnostic[]>;
