import type { Artifact, Edition, Purpose } from '../model.js';
/** Makes `manifest.json`: every file with its SHA-256, size, language and original, the digest of the content, and what it was made for. */
export declare function manifest(editions: readonly Edition[], artifacts: readonly Artifact[], tool: string, { draft, certifiedCopy }?: Purpose): Artifact;
