import { type Der } from '../../cms/der.js';
/** Holds a key file against its code (RFC 7292, 4 and RFC 9579), which only the right passphrase makes; throws `Malformed`. */
export declare function checkMac(mac: Der, content: Uint8Array, passphrase: string): void;
