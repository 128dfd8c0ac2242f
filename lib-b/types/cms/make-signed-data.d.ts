import { type KeyObject } from 'node:crypto';
import type { Certificate } from './certificate.js';
/** A private key with its certificate and those of its issuers, the signer's first. */
export interface SigningKey {
    readonly key: KeyObject;
    readonly chain: readonly [Certificate, ...Certificate[]];
}
/** What the signer's key has said, before it is put together with a time-stamp. */
export interface SignerPart {
    readonly attributes: readonly Buffer[];
    readonly algorithm: Buffer;
    readonly signature: Buffer;
}
/**
 * Signs a SHA-256 digest by the attributes of a PAdES baseline signature (EN 319 142-1, 6.3): content type, message
 * digest and signing certificate, and no signing time, which a PDF says in its signature dictionary. The attribute
 * names the whole chain, so that none of its certificates can be exchanged.
 */
export declare function signDigest(digest: Uint8Array, { key, chain }: SigningKey): SignerPart;
/** Puts a detached SignedData together (RFC 5652, 5.1), with a time-stamp token where there is one. */
export declare function makeSignedData({ attributes, algorithm, signature }: SignerPart, chain: SigningKey['chain'], timeStamp?: Uint8Array): Buffer;
