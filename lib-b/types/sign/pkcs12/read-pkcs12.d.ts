import type { SigningKey } from '../../cms/make-signed-data.js';
/** Reads the private key of a PKCS#12 file (RFC 7292) with its certificate and those of its issuers; throws `Malformed`. */
export declare function readPkcs12(bytes: Uint8Array, passphrase: string): SigningKey;
