import { type KeyObject } from 'node:crypto';
import { type Der } from './der.js';
/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2). */
export interface Algorithm {
    readonly oid: string;
    readonly parameters: Der | undefined;
}
export declare function readAlgorithm(value: Der): Algorithm;
/** Node's name of a digest algorithm; throws `Malformed` where it is unknown or too weak. */
export declare function digestName(algorithm: Algorithm): string;
/** True when the signature over `signed` is that of the key; throws `Malformed` for an algorithm that it cannot judge. */
export declare function isSignedBy(key: KeyObject, algorithm: Algorithm, digest: string, signed: Uint8Array, signature: Uint8Array): boolean;
/** OpenSSL refuses by an error what does not fit the key, such as another padding than the key allows. */
export declare function holds(judge: () => boolean): boolean;
