import type { Outcome } from '../diagnostic.js';
import type { EditionName } from '../pdf-file/edition-name.js';
import type { Manifest } from './read-manifest.js';
/** Holds the bytes of an edition as published against the manifest; the value is the path that it was published at. */
export declare function checkPublished(published: Uint8Array, edition: EditionName, manifest: Manifest): Outcome<string>;
