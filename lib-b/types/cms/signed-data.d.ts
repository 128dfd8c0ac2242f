import { type Algorithm } from './algorithm.js';
import { type Certificate } from './certificate.js';
import { type Der } from './der.js';
/** A SignedData with one signer (RFC 5652, 5), as a signature of a PDF and a time-stamp token have it. */
export interface SignedData {
    readonly certificates: readonly Certificate[];
    readonly contentType: string;
    /** `undefined` where the content stands elsewhere. */
    readonly content: Uint8Array | undefined;
    readonly signer: Signer;
}
export interface Signer {
    /** Issuer and serial number, as the signer's certificate has them. */
    readonly issuer: Uint8Array;
    readonly serial: Uint8Array;
    readonly digest: string;
    /** Values of the signed attributes, by identifier. */
    readonly attributes: ReadonlyMap<string, Der>;
    /** What the signature is over. */
    readonly signed: Uint8Array;
    readonly algorithm: Algorithm;
    readonly signature: Uint8Array;
    /** The token of the time-stamp authority over the signature. */
    readonly timeStamp: Uint8Array | undefined;
}
/**
 * Reads a ContentInfo with a SignedData; throws `Malformed`. Much of it is not under the signature: every such field is
 * held to the one value that it may have, so that no byte can be changed unseen.
 */
export declare function readSignedData(bytes: Uint8Array): SignedData;
