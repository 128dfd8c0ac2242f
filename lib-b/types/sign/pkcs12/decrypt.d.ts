import { type Algorithm } from '../../cms/algorithm.js';
import { type Der } from '../../cms/der.js';
/**
 * Decrypts a part of a key file: PBES2 (RFC 8018, 6.2), which is what programs write today, or the Triple DES of
 * RFC 7292, C. The older RC2 is not among the ciphers that Node has. Throws `Malformed`.
 */
export declare function decrypt(algorithm: Der, encrypted: Uint8Array, passphrase: string): Buffer;
/** Derives a key by PBKDF2 (RFC 8018, A.2), as long as the parameters say where `length` does not. */
export declare function derivePbkdf2(parameters: Der, passphrase: string, length?: number): Buffer;
/** Node's name of the digest of a pseudorandom function. */
export declare function prfDigest({ oid }: Algorithm): string;
export declare function checkIterations(value: Der | number): number;
