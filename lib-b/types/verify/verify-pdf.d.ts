import { type Outcome } from '../diagnostic.js';
import type { Manifest } from './read-manifest.js';
import type { Verification } from './verification.js';
/**
 * Says which edition a PDF is, who signed it, and whether a byte of it was changed: by its signatures, and by the
 * manifest of its publication where there is one.
 */
export declare function verifyPdf(bytes: Uint8Array, options?: {
    readonly manifest?: Manifest;
}): Promise<Outcome<Verification>>;
