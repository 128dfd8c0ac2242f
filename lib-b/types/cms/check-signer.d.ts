import { type Certificate } from './certificate.js';
import type { SignedData } from './signed-data.js';
/** Hashes what was signed, in pieces where it lies in pieces. */
export declare function digestOf(digest: string, ...pieces: readonly Uint8Array[]): Buffer;
/**
 * Holds a signature against what it is said to be over and returns the signer's certificate; throws `Malformed` with
 * the reason where it does not hold. The steps are those of RFC 5652, 5.6, and RFC 5035, 5.
 */
export declare function checkSigner(data: SignedData, ...pieces: readonly Uint8Array[]): Certificate;
