import { type Outcome } from '../diagnostic.js';
import type { Manifest } from '../verify/read-manifest.js';
import { type Authority } from './request-time-stamp.js';
export interface SigningRequest {
    /** Id of the party that signs: the name of its field. */
    readonly party: string;
    /** A PKCS#12 file with the key and the certificates. */
    readonly p12: Uint8Array;
    readonly passphrase: string;
    /** Gives the signature its time-stamp (level B-T); without one it has level B-B. */
    readonly authority?: Authority;
    readonly reason?: string;
    readonly location?: string;
    /** What the file must be by its publication. */
    readonly manifest?: Manifest;
    /** The time of signing that the file states. */
    readonly now?: Date;
}
/**
 * Signs an edition for one party by PAdES baseline (EN 319 142-1): an incremental update, which leaves every byte of
 * the file as it is. A file whose signatures do not hold is not signed again.
 */
export declare function signPdf(bytes: Uint8Array, request: SigningRequest): Promise<Outcome<Uint8Array>>;
